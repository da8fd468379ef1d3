import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { jsonFeed } from '../schemas/json-feed.ts';
import { feedErrors, sitemapErrors, sitemapIndexErrors } from '../schemas/validate.ts';
import { filesOf } from '../sites/files-of.ts';
import { visit } from './visit.ts';

const files = Object.keys(filesOf(inject('dist')));
/** The policy that the host sends with every file. */
const policy = () => /Content-Security-Policy: (.+)/.exec(read('_headers'))![1]!;

const read = (path: string) => readFileSync(join(inject('dist'), path), 'utf8');

it.each([
  ['/sitemap-0.xml', 'url > loc'],
  ['/sitemap-index.xml', 'sitemap > loc'],
  ['/rss.xml', 'item > title'],
  ['/zh-cn/atom.xml', 'entry > summary'],
  ['/zh-cn/blog/tags/spring/rss.xml', 'channel > title'],
])('%s can be read on a phone, under the policy', async (path, shown) => {
  await using visitor = await visit({ viewport: { width: 390, height: 844 } });
  await visitor.page.route('**/*.xml', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy() };
    await route.fulfill({ response, headers });
  });
  await visitor.page.goto(path);
  const seen = await visitor.page.locator(shown).first().boundingBox();
  expect(seen!.height).toBeGreaterThan(10);
  const wide = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  // The whole text is for readers, and would only be mark-up here.
  expect(await visitor.page.locator('encoded, content').filter({ visible: true }).count()).toBe(0);
  expect(visitor.faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
});

it('every sitemap and every feed of the example site is valid', async () => {
  const feeds = (name: string) => files.filter((path) => path.split('/').at(-1) === name).map(read);
  const [rss, atom, json] = [feeds('rss.xml'), feeds('atom.xml'), feeds('feed.json')];
  const errors = await Promise.all([
    sitemapErrors(read('sitemap-0.xml')),
    sitemapIndexErrors(read('sitemap-index.xml')),
    feedErrors(rss, 'rss'),
    feedErrors(atom, 'atom'),
    ...json.map((text) => jsonFeed.safeParse(JSON.parse(text)).error?.issues ?? []),
  ]);
  expect(errors.flat()).toEqual([]);
  for (const all of [rss, atom, json]) expect(all.length).toBeGreaterThan(30);
});
