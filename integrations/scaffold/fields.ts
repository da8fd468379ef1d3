import { spellSigns } from '../kit/spelled-signs.ts';
import type { Context, Field } from './scaffold.ts';

/** A title as it stands in an address; letters of every script are kept. */
export const slugOf = (title: string): string =>
  spellSigns(title.normalize('NFKC').toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** Refuses what is not among the known, and says which these are; `kind` is what begins one where there are none. */
export const among =
  (
    what: string,
    known: (context: Context) => readonly string[],
    kind?: string,
  ): NonNullable<Field['validate']> =>
  (value, context) => {
    const all = known(context);
    if (all.includes(value)) return undefined;
    if (all.length) return `the ${what} are ${all.join(', ')}`;
    return `there are no ${what} yet${kind ? `: begin one with marquee new ${kind}` : ''}`;
  };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (value: string) =>
  DAY.test(value) && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/** A day that exists. */
export const dayField = (name: string, ask: string, initial?: Field['initial']): Field => ({
  name,
  ask,
  required: true,
  ...(initial && { initial }),
  validate: (value) => {
    try {
      return isDay(value) ? undefined : 'write a day that exists, such as 2026-04-20';
    } catch {
      return 'write a day that exists, such as 2026-04-20';
    }
  },
});

export const title: Field = { name: 'title', ask: 'Title', required: true };

export const description: Field = {
  name: 'description',
  ask: 'Description, one or two sentences for search results',
  required: true,
};

/** The file's name, which is also the last part of the address. */
export const slug: Field = {
  name: 'slug',
  ask: 'Last part of the address',
  required: true,
  initial: ({ title }) => title && slugOf(title),
  validate: (value) =>
    slugOf(value) === value
      ? undefined
      : `write lower-case letters, digits and hyphens: ${slugOf(value)}`,
};

export const locale: Field = {
  name: 'locale',
  ask: 'Language',
  required: true,
  initial: (_, { locales }) => locales[0],
  validate: among('languages', ({ locales }) => locales),
};

/** Someone of content/authors; at first the one that the site proposes. */
export const someone = (name: string, ask: string): Field => ({
  name,
  ask,
  required: true,
  initial: (_, { author }) => author,
  validate: among('authors', ({ authors }) => authors, 'author'),
});

/** Texts that were given with commas between them. */
export const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** `page` in the default locale, `page.zh-cn` in another. */
export const localized = (
  name: string,
  locale: string | undefined,
  { locales }: Context,
): string => (!locale || locale === locales[0] ? name : `${name}.${locale}`);

/** The day some days later. */
export function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
