import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  formatImportReport,
  planImport,
  writeImport,
} from '../../../integrations/importer/index.ts';
import { splitSource } from '../../../integrations/importer/read/front-matter.ts';
import { blog } from '../../../src/schemas/blog.ts';
import { missing, outputWords, sourceWords, unsafeOutput } from './visible-words.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
let root: string;
let folder: string;

beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'marquee-import-'));
  [root, folder] = [join(base, 'site'), join(base, 'old')];
  await mkdir(join(root, 'content'), { recursive: true });
  await writeFile(join(root, 'content/site.yaml'), 'locales:\n  - { id: en }\n  - { id: zh-cn }\n');
});
afterEach(() => rm(join(root, '..'), { recursive: true, force: true }));

/** A copy, so that neither git nor the project around the fixtures can be seen. */
async function plan(name: string, options = {}) {
  await cp(join(fixtures, name), folder, { recursive: true });
  return planImport(folder, { root, locale: 'en', ...options });
}

/** Words that only the old generator read, by post: names of shortcodes, of their arguments, of filters. */
const MARKUP: Record<string, string> = {
  'content/posts/kettle/index.md':
    'icon flame figure src png alt caption youtube dQw4w9WgXcQ notice warning notice highlight go linenos table Water highlight pullquote author pullquote ref pot md on rust on-rust',
  'content/notes/2021-03-05-thunder.md':
    'youtube id dQw4w9WgXcQ title quote author end chart data rain csv caption',
  '_posts/2019-04-20-grain-rain.md':
    'TOC toc lead intro site baseurl assets slope png width 300 highlight ruby linenos raw endraw endhighlight raw endraw post_url 2019 05 01 small fullness about relative_url post url relative include note html content comment Ask Shen about the date endcomment if site show_ads ads show endif',
  'src/content/blog/white-dew.mdx':
    'import Image from astro assets import Timeline from components Timeline astro import leaf from assets leaf png Image src leaf width 400 client load title items 1 2 3 YouTube id className note style color red export const price 12 nobody poured',
  'posts/minor-heat.mdx':
    'export const meta title Minor heat date 2022 07 07 author Mei and Shen Yu type',
  'posts/no-date.md': 'a color red',
};

describe.each(['hugo', 'zola', 'jekyll', 'astro', 'next', 'broken'])('%s', (name) => {
  it('loses no word', async () => {
    const { posts } = await plan(name);
    expect(posts.length).toBeGreaterThan(0);
    for (const post of posts) {
      const bytes = await readFile(join(folder, post.source));
      const source = new TextDecoder(
        post.source.includes('latin') ? 'windows-1252' : 'utf-8',
      ).decode(bytes);
      const out = splitSource(post.text).body;
      const seen = [
        ...outputWords(out, post.target.split('.').at(-1)!),
        ...sourceWords(post.title),
      ];
      const markup = new Set((MARKUP[post.source] ?? '').split(/[\s_-]+/));
      const body = splitSource(source.replace(/\r\n/g, '\n').replaceAll('\0', ' ')).body;
      const lost = missing(sourceWords(body), seen).filter(
        (word) => !word.split('_').every((part) => markup.has(part)),
      );
      expect({ [post.source]: [...lost, ...post.words.lost] }).toEqual({ [post.source]: [] });
    }
  });

  it('writes front matter that the site takes, and text that compiles and keeps to the policy', async () => {
    const { posts, entries } = await plan(name);
    for (const post of posts) {
      const { data, body } = splitSource(post.text);
      expect({ [post.source]: blog.safeParse(data).error?.issues ?? [] }).toEqual({
        [post.source]: [],
      });
      const made = (type: string) =>
        entries.filter((entry) => entry.type === type).map(({ id }) => id);
      expect(made('authors')).toEqual(expect.arrayContaining(data['authors'] as string[]));
      expect(made('tags')).toEqual(
        expect.arrayContaining((data['tags'] as string[] | undefined) ?? []),
      );
      const extension = post.target.split('.').at(-1)!;
      expect({ [post.source]: unsafeOutput(body, extension) }).toEqual({ [post.source]: [] });
      expect(() => outputWords(body, extension)).not.toThrow();
    }
  });
});

const front = async (name: string, source: string, options = {}) => {
  const { posts } = await plan(name, options);
  return splitSource(posts.find((post) => post.source === source)!.text).data;
};

it('maps the fields of Hugo', async () => {
  expect(await front('hugo', 'content/posts/kettle/index.md')).toEqual({
    title: 'The iron kettle',
    description: expect.stringMatching(/^Iron holds its heat\./),
    publishDate: '2023-04-20T08:00:00+08:00',
    updatedDate: '2023-05-01',
    aliases: ['/journal/2023/04/the-iron-kettle/', '/old/kettle.html', '/kettle-old/'],
    cover: { src: 'import/kettle/kettle.png', alt: 'A kettle on charcoal' },
    authors: ['lin-wen'],
    tags: ['teaware', 'kettles', 'iron-ware'],
    series: 'tools-of-the-trade',
    part: 2,
  });
});

it('puts translations into their language, under the same slug', async () => {
  const { posts } = await plan('hugo');
  expect(posts.map(({ target }) => target).sort()).toEqual([
    'content/blog/en/json.md',
    'content/blog/en/kettle.mdx',
    'content/blog/en/pot.md',
    'content/blog/zh-cn/pot.md',
  ]);
  expect(posts.find(({ locale }) => locale === 'zh-cn')!.aliases).toEqual([
    '/journal/zh-cn/2023/06/一把紫砂壶/',
  ]);
});

it('leaves posts out whose language the site does not have', async () => {
  await mkdir(join(folder, 'fr'), { recursive: true });
  await mkdir(join(folder, 'en'), { recursive: true });
  await writeFile(join(folder, 'fr/the.md'), '---\ntitle: Thé\ndate: 2020-01-01\n---\nUn thé.\n');
  await writeFile(join(folder, 'en/tea.md'), '---\ntitle: Tea\ndate: 2020-01-01\n---\nA tea.\n');
  const { posts, skipped } = await planImport(folder, { root });
  expect(posts.map(({ target }) => target)).toEqual(['content/blog/en/tea.md']);
  expect(skipped).toEqual([
    {
      file: 'fr/the.md',
      message: expect.stringContaining('language fr'),
      fix: expect.stringContaining('site.yaml'),
    },
  ]);
});

it('reads dates, drafts and categories of Jekyll', async () => {
  expect(await front('jekyll', '_posts/2019-04-20-grain-rain.md')).toMatchObject({
    publishDate: '2019-04-20T09:30:00+08:00',
    aliases: ['/harvest/spring/2019/04/20/grain-rain/', '/p/17/'],
    tags: ['harvest', 'spring', 'green-tea', 'picking'],
    authors: ['shen-yu'],
  });
  expect(await front('jekyll', '_posts/2019-05-01-small-fullness.markdown')).toMatchObject({
    publishDate: '2019-05-01',
    draft: true,
  });
  expect(await front('jekyll', '_drafts/heat.md')).toMatchObject({ draft: true });
});

it('reads metadata that MDX exports, and links between posts', async () => {
  expect(await front('next', 'posts/minor-heat.mdx')).toMatchObject({
    title: 'Minor heat',
    publishDate: '2022-07-07',
    authors: ['mei', 'shen-yu'],
    aliases: ['/posts/minor-heat/'],
  });
});

it('takes a title from the first heading', async () => {
  expect(await front('next', 'posts/no-date.md')).toMatchObject({
    title: 'Just a thought',
    description: 'Cold tea, warm night.',
  });
});

it('gives a post whose slug is taken another', async () => {
  const { posts } = await plan('broken');
  expect(posts.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['same', 'same-2']));
});

it('names the file and line of what it cannot read, and goes on', async () => {
  const { notices, skipped, posts } = await plan('broken');
  const places = notices.filter(({ line }) => line).map(({ file, line }) => `${file}:${line}`);
  expect(places).toEqual(
    expect.arrayContaining([
      'bad-yaml.md:4',
      'bad-toml.md:2',
      'unclosed.md:1',
      'tabs.md:2',
      'null.md:5',
      'latin.md:1',
    ]),
  );
  expect(skipped.map(({ file }) => file)).toEqual(['binary.md', 'empty.md']);
  const broken = posts.find(({ source }) => source === 'bad-yaml.md')!;
  expect(broken.draft).toBe(true);
  expect(broken.text).toContain('```yaml\ntitle: "Unclosed quote\n');
});

it('keeps the old addresses below --from', async () => {
  expect(await front('broken', 'crlf-bom.md', { from: '/en/blog/' })).toMatchObject({
    aliases: ['/en/blog/crlf-bom/'],
  });
});

it('keeps fields without a place as comments', async () => {
  const { posts, unmapped } = await plan('hugo');
  expect(posts.find(({ slug }) => slug === 'kettle')!.text).toContain('#   weight: 7\n---');
  expect(unmapped).toEqual([{ field: 'weight', count: 1, examples: ['7'] }]);
});

describe('writing', () => {
  it('writes posts, authors, tags and pictures', async () => {
    const report = await writeImport(await plan('hugo'));
    expect(report.existing).toEqual([]);
    expect(parse(await readFile(join(root, 'content/authors/lin-wen.yaml'), 'utf8'))).toEqual({
      name: 'Lin Wen',
    });
    expect(
      parse(await readFile(join(root, 'content/series/tools-of-the-trade.yaml'), 'utf8')),
    ).toEqual({ title: 'Tools of the trade' });
    expect(await readFile(join(root, 'content/media/import/kettle/kettle.png'))).toEqual(
      await readFile(join(fixtures, 'hugo/content/posts/kettle/kettle.png')),
    );
  });

  it('never writes over a file', async () => {
    await mkdir(join(root, 'content/blog/en'), { recursive: true });
    await writeFile(join(root, 'content/blog/en/kettle.md'), 'mine');
    await mkdir(join(root, 'content/authors'), { recursive: true });
    await writeFile(join(root, 'content/authors/lw.yaml'), 'name: Lin Wen\n');
    const report = await writeImport(await plan('hugo'));
    expect(report.existing).toEqual(['content/blog/en/kettle.mdx']);
    expect(await readFile(join(root, 'content/blog/en/kettle.md'), 'utf8')).toBe('mine');
    expect(await readdir(join(root, 'content/authors'))).toEqual(['lw.yaml', '林文.yaml']);
    const again = await writeImport(await planImport(folder, { root }));
    expect(again.written).toEqual([]);
  });

  it('writes nothing in a dry run', async () => {
    const report = await writeImport(await plan('hugo'), { dryRun: true });
    expect(report.written).toContain('content/blog/en/kettle.mdx');
    expect(await readdir(join(root, 'content'))).toEqual(['site.yaml']);
  });
});

it('reports what was done in so many columns', async () => {
  const report = await writeImport(await plan('jekyll'));
  const text = formatImportReport(report, { color: false, width: 80 });
  expect(text).toContain('Imported 3 posts');
  expect(text).toContain('none lost');
  expect(text).toContain('lines 15, 17  attribute list was taken out');
  expect(text).not.toContain('\u001b');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
});

it('keeps no old address that is a page of the site', async () => {
  await mkdir(join(folder, 'content'), { recursive: true });
  await writeFile(
    join(folder, 'content/blog.md'),
    '---\ntitle: Our blog\ndate: 2020-01-02\naliases: [/search/, /journal/]\n---\nTea.\n',
  );
  const { posts, notices } = await planImport(folder, { root, locale: 'en', kind: 'hugo' });
  expect(posts[0]!.aliases).toEqual(['/journal/']);
  expect(notices.map(({ message }) => message)).toContain(
    'The old address /blog/ belongs to a page of this site as well; it leads there.',
  );
});
