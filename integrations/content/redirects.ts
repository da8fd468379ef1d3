import { join } from 'node:path';
import { encodeAddress } from '../kit/address.ts';
import type { Addresses } from './addresses.ts';
import type { ContentEntry } from './entry.ts';
import type { CheckedRedirects, CheckOptions } from './options.ts';
import { readText } from './read-text.ts';

/** The list of redirects, from the project's root. */
export const REDIRECTS = 'content/redirects.yaml';

/** What is wrong with the redirects, as far as it can be known before the pages are built. */
export function checkRedirects(
  { root, redirects, taken = [] }: CheckOptions,
  entries: readonly ContentEntry[],
  { addresses, locales }: { addresses: Addresses; locales: readonly string[] },
  files: ReadonlySet<string>,
): CheckedRedirects {
  if (!redirects) return { problems: [], from: [] };
  const read = files.has(REDIRECTS) ? readText(join(root, REDIRECTS)) : { text: '' };
  const pages = knownPages(addresses, locales, taken, files);
  const checked = redirects({ entries, pages, list: 'text' in read ? read.text : '' });
  if ('unread' in read)
    checked.problems.push({ ...read.unread, severity: 'error', file: REDIRECTS });
  return checked;
}

/** Addresses of public entries in every language, of the site's own pages and of files, percent-encoded. */
function knownPages(
  addresses: Addresses,
  locales: readonly string[],
  taken: readonly string[],
  files: ReadonlySet<string>,
): string[] {
  const publicOf = (locale: string) =>
    [...(addresses.get(locale)?.values() ?? [])].flatMap((one) => (one.public ? one.path : []));
  // A page without a translation is shown in the default language.
  const first = publicOf(locales[0] ?? '');
  const pages = locales.flatMap((locale, index) =>
    ['/', ...taken, ...first, ...publicOf(locale)].map((path) =>
      index ? `/${locale}${path}` : path,
    ),
  );
  const served = [...files].flatMap((file) =>
    file.startsWith('public/') ? file.slice('public'.length) : [],
  );
  return [...new Set([...pages, ...served])].map((path) => encodeAddress(path) ?? path);
}
