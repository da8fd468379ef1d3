import { nearest } from '../kit/nearest.ts';

/** What other generators, and people, call a field; the first that the schema has is meant. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  date: ['publishDate', 'start'],
  pubdate: ['publishDate'],
  published: ['publishDate'],
  publishedat: ['publishDate'],
  datepublished: ['publishDate'],
  lastmod: ['updatedDate'],
  modified: ['updatedDate'],
  updated: ['updatedDate'],
  updatedat: ['updatedDate'],
  expires: ['expiryDate', 'end'],
  until: ['ends', 'expiryDate', 'end'],
  summary: ['description'],
  excerpt: ['description'],
  abstract: ['description'],
  subtitle: ['description', 'text'],
  image: ['cover', 'picture', 'avatar'],
  heroimage: ['cover', 'picture'],
  thumbnail: ['cover', 'picture'],
  photo: ['picture', 'cover', 'avatar'],
  img: ['picture', 'image', 'cover'],
  cover: ['picture', 'image'],
  picture: ['image', 'cover', 'avatar'],
  author: ['authors', 'owner'],
  by: ['authors'],
  categories: ['tags'],
  category: ['tags'],
  keywords: ['tags'],
  permalink: ['slug'],
  url: ['slug', 'href', 'src'],
  link: ['href', 'action', 'canonical'],
  src: ['href'],
  alttext: ['alt'],
  caption: ['alt', 'title'],
  sections: ['blocks'],
  title: ['headline', 'name', 'label'],
  name: ['title', 'label'],
  heading: ['headline', 'title'],
  headline: ['title', 'heading'],
  text: ['label', 'note', 'headline'],
  body: ['text', 'markdown'],
  buttons: ['actions'],
  cta: ['action', 'actions'],
  enddate: ['end', 'expiryDate'],
  startdate: ['start', 'publishDate'],
};

/** The field that was probably meant by a name that the schema does not have. */
export function likelyField(name: string, fields: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const same = fields.find((field) => field.toLowerCase() === plain);
  // A field called `constructor` is none of ours either.
  const others = Object.hasOwn(OTHER_NAMES, plain) ? OTHER_NAMES[plain]! : [];
  const known = others.find((field) => fields.includes(field));
  return same ?? known ?? nearest(name, fields);
}

/** What stands before a value in its file: its key, or the dash of a list. */
export const labelOf = (path: readonly PropertyKey[]): string => {
  const step = path.at(-1) ?? '';
  return typeof step === 'number' ? '- ' : `${String(step)}: `;
};

/** A path as a person would say it: items by their id, else counted from 1. */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let value = data;
  const steps = path.map((step) => {
    const list = Array.isArray(value);
    value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
    if (!list) return String(step);
    const { id } = (value ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : `no. ${Number(step) + 1}`;
  });
  return steps.join(' › ');
}
