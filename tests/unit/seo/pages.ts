import type { BuiltPage } from '../../../integrations/seo/walk.ts';
import type { SeoSite } from '../../../integrations/seo/site.ts';
import type { Consumer } from '../../../integrations/seo/consumer.ts';
import { readPage } from '../../../integrations/kit/html/read-page.ts';

/** A site in two languages for tests of single steps. */
export const testSite = (changes: Partial<SeoSite> = {}): SeoSite => ({
  root: '/nowhere',
  output: '/nowhere/dist',
  url: 'https://guyu.example/',
  locales: [
    { id: 'en', tag: 'en' },
    { id: 'zh-cn', tag: 'zh-CN' },
  ],
  now: new Date('2026-11-24'),
  slashes: 'always',
  excluded: ['/_v/'],
  preview: false,
  findSource: () => undefined,
  ...changes,
});

export const built = (file: string, html: string): BuiltPage => ({
  page: readPage(file, html),
  html,
});

/** A page of a title, with more in its head and its main part. */
export const html = (title: string, { head = '', main = '', lang = 'en' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><header>Menu</header><main>${main}</main></body></html>`;

/** Shows pages to a consumer and answers the files that it writes, by path, and its note. */
export async function consumed(consumer: Consumer, pages: Record<string, string>) {
  for (const [file, text] of Object.entries(pages))
    consumer.keep?.(structuredClone(consumer.read?.(built(file, text))));
  const { files = [], note, problems = [] } = await consumer.end();
  const written: Record<string, string> = {};
  for await (const file of files) if ('text' in file) written[file.path] = file.text;
  return { files: written, note, problems };
}
