import { expect, it } from 'vitest';
import { blockTypes } from '../../src/blocks/schemas.ts';
import { testSite } from './build-site.ts';
import type { PageReport } from '../../integrations/seo/toolbar/page-report.ts';
import { startDev } from './dev-server.ts';

const post = (title: string, more: string) =>
  `---\ntitle: ${title}\ndescription: Words.\nauthors: [ada]\n${more}\n---\n\nWords.\n`;

const menu = {
  'src/blocks/menu/schema.ts': `import { line } from '../../schemas/fields.ts';
import { defineBlock } from '../block.ts';
export const schema = defineBlock('menu', { tea: line(80).describe('Name of the tea.') });
`,
  'src/blocks/menu/Block.astro': `---
const { block } = Astro.props;
---
<section id={block.id} data-block={block.id}>{block.tea}</section>
`,
  'src/blocks/menu/story.yaml':
    '- { name: One, block: { id: menu, type: menu, tea: White peony } }\n',
};

const marks = (html: string) =>
  [...html.matchAll(/class="mark[^>]*>([^<]*)/g)].map(([, mark]) => mark);

const draft = (title: string, keyphrase: string) =>
  post(title, `publishDate: 2026-01-06\ndraft: true\nkeyphrase: ${keyphrase}`);

it('shows writers what visitors do not see yet, marked, designers every block, and the toolbar what it finds on a page', async () => {
  const long = 'A title about the first rain of the year and all the teas that are picked before it falls';
  const site = testSite({
    'content/blog/en/draft.mdx': draft(long, 'first rain'),
    'content/blog/en/later.md': post('Later', 'publishDate: 2027-03-06'),
    'content/blog/en/gone.md': post('Gone', 'publishDate: 2025-03-06\nexpiryDate: 2025-04-06'),
    'content/landing/home/b.yaml': 'blocks: { hero: { headline: Another site } }\n',
    'content/blog/en/hello.short.yaml': 'title: Hello in short\n',
    // Not the example's pictures: the gallery of blocks makes do with what there is.
    'content/media/door.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" />',
    'content/landing/tea/page.yaml':
      'title: Tea\ndescription: Tea.\nblocks:\n  - { id: hero, type: hero, layout: centered, headline: Tea }\n  - { id: list, type: menu, tea: White peony }\n',
    ...menu,
  });
  const { page, origin } = await startDev(site.folder);
  expect(marks(await page('/blog/'))).toEqual(['Scheduled', 'Draft', 'Expired']);
  expect(marks(await page('/blog/archive/'))).toEqual(['Scheduled', 'Draft', 'Expired']);
  expect(marks(await page('/blog/draft/'))[0]).toBe('Draft');
  expect(marks(await page('/blog/later/'))[0]).toBe('Scheduled');
  expect(marks(await page('/_v/home/b/'))).toEqual(['Variant']);
  expect(marks(await page('/_v/blog/hello/short/'))[0]).toBe('Variant');
  expect(marks(await page('/blog/hello/')).includes('Variant')).toBe(false);

  // One folder makes a block: nothing else names it.
  for (const [address, least] of [
    ['/_blocks/', blockTypes.length + 1],
    ['/_blocks/zh-cn/', blockTypes.length],
  ] as const) {
    const gallery = await page(address);
    const count = (text: string) => gallery.split(text).length - 1;
    expect(count(' data-story="')).toBeGreaterThanOrEqual(least);
    expect(count(' data-block="')).toBe(count(' data-story="'));
  }
  expect(await page('/_blocks/menu/')).toContain('White peony');
  expect(await page('/tea/')).toContain('data-block="list"');

  const report = async (path: string) =>
    JSON.parse(await page(`/_marquee/search.json?page=${path}`)) as PageReport;

  // For drafts and scheduled pages too.
  const found = await report('/blog/draft/');
  expect(found.source?.file).toBe('content/blog/en/draft.mdx');
  expect(found.hidden).toBe(false);
  expect(found.results.google.desktop.title.cut).toBe(true);
  const tooLong = found.findings.find(({ rule }) => rule === 'title-long');
  expect(tooLong?.place).toMatchObject({ file: 'content/blog/en/draft.mdx', line: 2 });
  expect(tooLong?.place?.open).toContain(encodeURIComponent('content/blog/en/draft.mdx:2'));
  expect(found.keyphrase?.places).toContainEqual({ place: 'title', has: true });
  expect((await report('/blog/later/')).source?.file).toBe('content/blog/en/later.md');
  expect((await report('/blog/hello/')).rules.left).toBeGreaterThan(0);

  // What was saved counts, without a new start.
  site.write({ 'content/blog/en/draft.mdx': draft('Short', 'rain') });
  await expect.poll(async () => (await report('/blog/draft/')).keyphrase?.text, { timeout: 20_000 }).toBe('rain');

  for (const [path, status] of [
    ['/nowhere/', 404],
    ['//other.example/', 400],
    ['', 400],
  ] as const)
    expect((await fetch(`${origin}/_marquee/search.json?page=${path}`)).status).toBe(status);

  const { code, stderr } = await site.build({ MARQUEE_NOW: '2026-11-24' });
  expect(code, stderr).toBe(0);
  const files = Object.keys(site.dist());
  expect(files).toContain('tea/index.html');
  expect(files.filter((file) => /_blocks|_gallery|draft|later|gone/.test(file))).toEqual([]);
});
