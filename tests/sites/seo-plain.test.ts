import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonFeed } from '../schemas/json-feed.ts';
import { feedErrors, sitemapErrors, sitemapIndexErrors } from '../schemas/validate.ts';
import { plainSite } from './alone.ts';
import { filesOf } from './files-of.ts';

const page = (title: string, head: string, main: string, lang = 'en') =>
  `<html lang="${lang}"><head><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="About ${title}.">${head}</head><body><main>${main}</main></body></html>`;

const post = (title: string, day: string, tag: string) =>
  page(
    title,
    `<meta property="og:type" content="article"><meta property="article:published_time" content="${day}">`,
    `<article><h1>${title}</h1><p>Words on <a rel="tag" href="/docs/tags/${tag}">${tag}</a>.</p></article>`,
  );

const config = (options: string) => `import { defineConfig } from 'astro/config';
import seo from 'marquee/seo';
export default defineConfig({
  site: 'https://alone.example', base: '/docs', trailingSlash: 'never', build: { format: 'file' },
  integrations: [seo(${options})],
});
`;

const pages = {
  'src/pages/index.astro': page('Alone', '', '<h1>Alone</h1>'),
  'src/pages/about.astro': page('About', '', '<h1>About</h1>'),
  'src/pages/404.astro': page('Gone', '', '<h1>Gone</h1>'),
  'src/pages/tags/tea.astro': page('Tea', '', '<h1>Tea</h1>'),
  'src/pages/posts/one.astro': post('One', '2026-03-01', 'tea'),
  'src/pages/posts/two.astro': post('Two', '2026-04-01', 'tea'),
};

const read = (folder: string, path: string) => readFileSync(join(folder, 'dist', path), 'utf8');

it('works in any Astro site, with a base, without slashes and with nothing set', async () => {
  const site = plainSite({ 'astro.config.mjs': config(''), ...pages });
  const { code, stdout, stderr } = await site.build({ MARQUEE_NOW: '2026-11-24' });
  expect(code, stdout + stderr).toBe(0);
  const files = Object.keys(filesOf(join(site.folder, 'dist'))).filter((path) => !path.endsWith('.html'));
  expect(files.join(' ')).toBe(
    'atom.xml feed.css feed.json llms-full.txt llms.txt robots.txt rss.xml sitemap-0.xml sitemap-index.xml sitemap.css ' +
      'tags/tea/atom.xml tags/tea/feed.json tags/tea/rss.xml',
  );
  const map = read(site.folder, 'sitemap-0.xml');
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://alone.example/docs/',
    'https://alone.example/docs/about',
    'https://alone.example/docs/posts/one',
    'https://alone.example/docs/posts/two',
    'https://alone.example/docs/tags/tea',
  ]);
  expect(await sitemapErrors(map)).toEqual([]);
  expect(await sitemapIndexErrors(read(site.folder, 'sitemap-index.xml'))).toEqual([]);
  expect(await feedErrors(read(site.folder, 'rss.xml'), 'rss')).toEqual([]);
  expect(await feedErrors(read(site.folder, 'tags/tea/atom.xml'), 'atom')).toEqual([]);
  const feed = jsonFeed.parse(JSON.parse(read(site.folder, 'feed.json')));
  expect(feed.items.map(({ url }) => url)).toEqual([
    'https://alone.example/docs/posts/two',
    'https://alone.example/docs/posts/one',
  ]);
  expect(feed.items[0]!.content_html).toBe(
    '<p>Words on <a href="https://alone.example/docs/tags/tea">tea</a>.</p>',
  );
  expect(feed.feed_url).toBe('https://alone.example/docs/feed.json');
  // Crawlers do not look below the root of the host.
  expect(stdout + stderr).toContain('MQ1921');
});

it('is quiet when all is turned off, and says which option it does not know', async () => {
  const off = `{ sitemap: { enabled: false }, robots: { enabled: false }, feeds: { enabled: false }, llms: { enabled: false } }`;
  const site = plainSite({ 'astro.config.mjs': config(off), 'src/pages/index.astro': pages['src/pages/index.astro'] });
  expect((await site.build()).code).toBe(0);
  expect(Object.keys(filesOf(join(site.folder, 'dist')))).toEqual(['index.html']);
  const wrong = plainSite({ 'astro.config.mjs': config('{ sitemaps: {} }'), 'src/pages/index.astro': pages['src/pages/index.astro'] });
  const { code, stdout, stderr } = await wrong.build();
  expect(code).not.toBe(0);
  expect(stdout + stderr).toContain('sitemaps');
});
