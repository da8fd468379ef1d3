import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { jsonFeed } from '../schemas/json-feed.ts';
import { feedErrors, sitemapErrors, sitemapIndexErrors } from '../schemas/validate.ts';
import { indexNowServer } from '../servers/indexnow.ts';
import { testSite } from './build-site.ts';

const key = 'guyu-12345678';

it('a site is built with valid sitemaps, feeds, robots.txt and llms.txt, and its changes are submitted', async () => {
  const hello = (text: string) =>
    `---\ntitle: Tea & rain\ndescription: About tea.\npublishDate: 2026-04-20\nauthors: [ada]\ntags: [news]\n---\n\nSome ${text}, see [the posts](/blog/).\n`;
  const site = testSite({ 'content/blog/en/rain.md': hello('words') });
  const settings = readFileSync(join(site.folder, 'content/site.yaml'), 'utf8');
  site.write({
    'content/site.yaml': `${settings}seo:\n  ai: search-only\n  feeds: { hub: 'https://hub.example/' }\n  indexnow: { key: ${key} }\n`,
  });
  const { code, stderr } = await site.build();
  expect(code, stderr).toBe(0);
  const files = Object.keys(site.dist());
  const read = (path: string) => readFileSync(join(site.folder, 'dist', path), 'utf8');

  const map = read('sitemap-0.xml');
  expect(await sitemapErrors(map)).toEqual([]);
  expect(await sitemapIndexErrors(read('sitemap-index.xml'))).toEqual([]);
  expect(map).toContain('<loc>https://small.example/blog/rain/</loc>');
  // The post is missing in Chinese: the page that stands in for it is no page of its own.
  expect(files).toContain('zh-cn/blog/rain/index.html');
  expect(map).not.toContain('zh-cn/blog/rain/');
  expect(map).not.toContain('404');

  const feeds = files.filter((path) => /(?:rss|atom)\.xml$/.test(path));
  expect(feeds).toEqual(
    expect.arrayContaining(['rss.xml', 'zh-cn/atom.xml', 'blog/tags/news/rss.xml', 'blog/authors/ada/atom.xml']),
  );
  const errors = await Promise.all(
    feeds.map((path) => feedErrors(read(path), path.endsWith('rss.xml') ? 'rss' : 'atom')),
  );
  expect(errors.flat()).toEqual([]);
  const feed = jsonFeed.parse(JSON.parse(read('feed.json')));
  expect(feed.items.find(({ url }) => url?.endsWith('/rain/'))).toMatchObject({
    title: 'Tea & rain',
    content_html: '<p>Some words, see <a href="https://small.example/blog/">the posts</a>.</p>',
  });
  // What a page names in its head is there.
  for (const [, path] of read('index.html').matchAll(/type="application\/(?:rss\+xml|atom\+xml|feed\+json)"[^>]*href="([^"]+)"/g))
    expect(files).toContain(path!.replace('https://small.example', '').slice(1));

  expect(read('robots.txt')).toContain('Sitemap: https://small.example/sitemap-index.xml');
  expect(read('robots.txt')).toMatch(/GPTBot[^]*Disallow: \//);
  expect(read('llms.txt')).toContain('[Tea & rain](https://small.example/blog/rain/)');
  expect(read(`${key}.txt`)).toBe(key);

  const server = await indexNowServer(key, 'small.example');
  const submit = (...more: string[]) => site.run(['indexnow', '--endpoint', server.endpoint, ...more]);
  expect((await submit()).stdout).toContain('Nothing was sent.');
  expect(server.received).toEqual([]);
  expect(await submit('--send')).toMatchObject({ code: 0 });
  expect(server.received[0]!.urlList).toContain('https://small.example/blog/rain/');

  site.write({ 'content/blog/en/rain.md': hello('more words') });
  expect((await site.build()).code).toBe(0);
  expect((await submit('--send')).stdout).toContain('1 changed');
  expect(server.received[1]!.urlList).toEqual(['https://small.example/blog/rain/']);
});
