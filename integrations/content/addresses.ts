import { addressKey } from '../kit/address.ts';
import type { Problem } from '../kit/problem.ts';
import { isPublished } from '../kit/visibility.ts';
import type { ContentEntry } from './entry.ts';
import { isSafeName } from './safe-name.ts';

/** An address of the site, in the default language. */
export interface Address {
  path: string;
  /** False while visitors would find nothing there: a draft, or too early or late. */
  public: boolean;
  /** The entry that it belongs to; none for a page that the site makes itself. */
  entry?: ContentEntry;
}

/** Addresses by locale, then by path. */
export type Addresses = ReadonlyMap<string, ReadonlyMap<string, Address>>;

/** The address of an entry in the default language; undefined when it has none. */
export function addressOf({ collection, name, data, source }: ContentEntry): string | undefined {
  const { route, home } = collection;
  if (!route) return undefined;
  if (name === home) return '/';
  const own = ((data ?? source.data ?? {}) as { slug?: unknown }).slug;
  const last = name.slice(name.lastIndexOf('/') + 1);
  const slug = typeof own === 'string' && isSafeName(own) ? own : last;
  return route.replace(':slug', slug);
}

/** Where every entry is found, and the entries that stand in each other’s place. */
export function findAddresses(
  entries: readonly ContentEntry[],
  taken: readonly string[],
  locales: readonly string[],
  now: Date,
): { addresses: Addresses; problems: Problem[] } {
  const addresses = new Map<string, Map<string, Address>>();
  const problems: Problem[] = [];
  const names = new Map<string, ContentEntry>();
  const reserved = new Set([...taken, ...locales.map((id) => `/${id}/`)].map(addressKey));
  for (const entry of entries) {
    const { collection, name, locale } = entry;
    const id = [collection.name, locale, name].join('\0');
    const same = names.get(id);
    if (same) {
      problems.push(twice(entry, same));
      continue;
    }
    names.set(id, entry);
    const path = addressOf(entry);
    if (path === undefined) continue;
    const own = addresses.get(locale) ?? new Map<string, Address>();
    addresses.set(locale, own);
    const other = own.get(path)?.entry;
    if (other) problems.push(collision(entry, path, other));
    else if (reserved.has(addressKey(path))) problems.push(reservedWord(entry, path));
    else own.set(path, { path, public: isPublic(entry, now), entry });
  }
  return { addresses, problems };
}

/** Whether visitors find an entry. */
export const isPublic = (entry: ContentEntry, now: Date): boolean =>
  isPublished(visibility(entry), now);

function visibility({ data }: ContentEntry) {
  const { draft, publishDate, expiryDate } = (data ?? {}) as Record<string, unknown>;
  const date = (value: unknown) => (value instanceof Date ? value : undefined);
  return { draft: draft === true, publishDate: date(publishDate), expiryDate: date(expiryDate) };
}

const slugPlace = ({ source }: ContentEntry) =>
  source.written(['slug']) === undefined ? undefined : source.locate(['slug']);

function twice(entry: ContentEntry, other: ContentEntry): Problem {
  return {
    code: 'MQ1301',
    severity: 'error',
    file: entry.file,
    message: `${other.file} is the same page: only one of the two can be built.`,
    fix: 'Delete one of the two, or rename it.',
  };
}

function collision(entry: ContentEntry, path: string, other: ContentEntry): Problem {
  return {
    code: 'MQ1301',
    severity: 'error',
    file: entry.file,
    ...slugPlace(entry),
    message: `${other.file} has the same address.`,
    found: path,
    fix: slugPlace(entry)
      ? 'Write another slug, or leave it out.'
      : 'Rename the file, or write slug: another-name',
  };
}

function reservedWord(entry: ContentEntry, path: string): Problem {
  const word = path.split('/').at(-2) ?? '';
  return {
    code: 'MQ1301',
    severity: 'error',
    file: entry.file,
    ...slugPlace(entry),
    message: `${path} is a page that the site makes itself.`,
    found: path,
    fix: slugPlace(entry) ? `slug: about-${word}` : `Rename it: about-${word}`,
  };
}
