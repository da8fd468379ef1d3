import type { Notice } from '../plan.ts';
import { coverOf, readCover } from './cover.ts';
import { NAMES } from './field-names.ts';
import { AUTHORS, namesOf, TAGS } from './names.ts';
import { readDate } from './dates.ts';
import { isRecord, text } from './values.ts';

type Data = Record<string, unknown>;

/** The fields of an old post, in the site's words but not yet checked against each other. */
export interface Fields {
  title?: string;
  description?: string;
  publishDate?: string;
  updatedDate?: string;
  expiryDate?: string;
  draft: boolean;
  toc?: boolean;
  slug?: string;
  /** The address that the old site was told to use. */
  address?: string;
  canonical?: string;
  aliases: string[];
  cover?: { src: string; alt?: string };
  authors: string[];
  /** Authors that are told of with more than a name. */
  people: Data[];
  tags: string[];
  categories: string[];
  series?: string;
  part?: number;
  language?: string;
  /** Fields without a place, and fields whose value was of no use. */
  unmapped: Data;
  notes: Pick<Notice, 'message' | 'fix'>[];
}

const plain = (key: string) => key.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Reads the front matter of any of the known generators; `spaced`: words of a text are several tags, as Jekyll has it. Never throws; what it cannot use is in `unmapped`. */
export function mapFields(data: Data, { spaced = false } = {}): Fields {
  const rest = new Map<string, { path: string; value: unknown }>();
  const add = (record: Data, prefix: string) => {
    for (const [key, value] of Object.entries(record)) {
      const nested =
        /^(?:taxonomies|extra|params|seo|frontmatter)$/.test(plain(key)) && isRecord(value);
      if (nested) add(value, `${prefix}${key}.`);
      else if (!rest.has(plain(key))) rest.set(plain(key), { path: prefix + key, value });
      else rest.set(`${prefix}${key}`, { path: prefix + key, value });
    }
  };
  add(data, '');
  const notes: Fields['notes'] = [];
  const take = <T>(
    names: readonly string[],
    read: (value: unknown) => T | undefined,
    keepBad = true,
  ): T | undefined => {
    for (const name of names) {
      const found = rest.get(name);
      if (!found) continue;
      const value = read(found.value);
      if (value === undefined) {
        if (keepBad && found.value !== '' && found.value !== null) continue;
        rest.delete(name);
        continue;
      }
      rest.delete(name);
      return value;
    }
    return undefined;
  };
  const date = (names: readonly string[]) => take(names, (value) => readDate(value));
  const published = rest.get('published');
  const hidden = published?.value === false || published?.value === 'false';
  if (typeof published?.value === 'boolean') rest.delete('published');
  const coverAlt = take(NAMES.coverAlt, text);
  const picture = NAMES.cover
    .map((name) => rest.get(name))
    .find((found) => found && coverOf(found.value));
  const cover = readCover(
    take(NAMES.cover, (value) => coverOf(value)),
    coverAlt,
  );
  const labels = (value: unknown) =>
    namesOf(value, spaced && typeof value === 'string' && !/[,;]/.test(value) ? /\s+/ : TAGS);
  const person = ['authors', 'author', 'by', 'byline', 'writer']
    .map((name) => rest.get(name))
    .find((found) => found !== undefined);
  const authors =
    take(['authors', 'author', 'by', 'byline', 'writer'], (value) =>
      nonEmpty(namesOf(value, AUTHORS)),
    ) ?? [];
  const fields: Fields = {
    ...compact({
      title: take(NAMES.title, text) ?? navigationTitle(rest.get('eleventynavigation')?.value),
      description: take(NAMES.description, text),
      publishDate: date(NAMES.publishDate),
      updatedDate: date(NAMES.updatedDate),
      expiryDate: date(NAMES.expiryDate),
      slug: take(NAMES.slug, text),
      address: take(NAMES.address, text),
      canonical: take(NAMES.canonical, url),
      toc: take(['toc', 'showtoc'], (value) => (typeof value === 'boolean' ? value : undefined)),
      series: take(NAMES.series, (value) => namesOf(value, /(?!)/)[0]),
      part: take(NAMES.part, (value) =>
        Number.isInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined,
      ),
      language: take(NAMES.language, text),
      cover,
    }),
    draft:
      hidden ||
      flag(take(['draft', 'isdraft', 'hidden', 'unlisted', 'private'], (value) => value)) ||
      take(['status'], text) === 'draft',
    aliases:
      take(['aliases', 'alias', 'redirectfrom', 'redirects', 'oldurls'], (value) =>
        namesOf(value, /[\s,]+/),
      ) ?? [],
    authors,
    people: (Array.isArray(person?.value) ? person.value : [person?.value]).filter(isRecord),
    categories: ['categories', 'category'].flatMap(
      (name) => take([name], (value) => nonEmpty(labels(value))) ?? [],
    ),
    tags: ['tags', 'tag', 'keywords', 'topics'].flatMap(
      (name) => take([name], (value) => nonEmpty(labels(value))) ?? [],
    ),
    unmapped: {},
    notes,
  };
  // What an author's entry says besides the name (an address, a link) is kept as well.
  if (person && authors.length && !sameWords(person.value, authors))
    fields.unmapped[person.path] = person.value;
  if (picture && cover && !sameWords(picture.value, [cover.src, cover.alt ?? '']))
    fields.unmapped[picture.path] = picture.value;
  for (const { path, value } of rest.values())
    if (value !== undefined) fields.unmapped[path] = value;
  return fields;
}

const sameWords = (value: unknown, names: string[]) => {
  const words = (text: string) => new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
  const known = words(
    names.join(' ') + ' and und et y name src url image path alt caption overlay teaser',
  );
  return [...words(JSON.stringify(value))].every((word) => known.has(word));
};

/** Eleventy's navigation plugin: the title, or the key that stands for it. */
const navigationTitle = (value: unknown) =>
  isRecord(value) ? (text(value['title']) ?? text(value['key'])) : undefined;

const nonEmpty = (names: string[]) => (names.length ? names : undefined);
const flag = (value: unknown) => value === true || value === 'true' || value === 'yes';
function url(value: unknown): string | undefined {
  const address = text(value);
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}

const compact = <T extends object>(record: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
