import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inject } from 'vitest';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address: /blog/. */
  path: string;
  html: string;
}

const dist = inject('dist');

const addressOf = (file: string) =>
  `/${relative(dist, file).replaceAll('\\', '/')}`.replace(/(^|\/)index\.html$/, '$1');

/** Every HTML file of the built site, redirects included, in the order of their addresses. */
export const htmlFiles: BuiltPage[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: addressOf(file), html: readFileSync(file, 'utf8') }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** Old addresses, which only lead on. */
export const redirects: BuiltPage[] = htmlFiles.filter(({ html }) =>
  /<meta[^>]+http-equiv="?refresh/i.test(html),
);

/** Every page that people see. */
export const pages: BuiltPage[] = htmlFiles.filter((page) => !redirects.includes(page));

/** The first page whose HTML holds a text; throws when there is none, so that no test passes for want of one. */
export function pageWith(text: string, locale: 'en' | 'zh-cn' = 'en'): string {
  const found = pages.find(
    ({ path, html }) => html.includes(text) && path.startsWith('/zh-cn/') === (locale === 'zh-cn'),
  );
  if (!found) throw new Error(`No page (${locale}) of the example site holds ${text}.`);
  return found.path;
}

/** Whether an address of the site leads to a file; fragments and queries don't matter. */
export function leadsSomewhere(address: string): boolean {
  const path = decodeURI(address.replace(/[?#].*$/, ''));
  const file = join(dist, path);
  return path.endsWith('/') ? existsSync(join(file, 'index.html')) : existsSync(file);
}
