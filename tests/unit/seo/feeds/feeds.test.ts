import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { feeds } from '../../../../integrations/seo/feeds/feeds.ts';
import { feedLinks } from '../../../../integrations/seo/feeds/formats.ts';
import { feedOptions } from '../../../../integrations/seo/feeds/options.ts';
import { jsonFeed } from '../../../schemas/json-feed.ts';
import { feedErrors } from '../../../schemas/validate.ts';
import { consumed, html, testSite } from '../pages.ts';

/** Lays pages out as built files, since feeds read the texts again, and answers what was written. */
async function made(pages: Record<string, string>, options = {}) {
  const output = mkdtempSync(join(tmpdir(), 'marquee-feeds-'));
  onTestFinished(() => rmSync(output, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
  const shown = Object.fromEntries(
    Object.entries(pages).filter(([path]) => path.endsWith('.html')),
  );
  return consumed(feeds(feedOptions.parse(options), testSite({ output })), shown);
}

/** What the schema of its format has to say against a feed. */
async function errorsIn(path: string, text: string): Promise<string[]> {
  if (path.endsWith('.json'))
    return (jsonFeed.safeParse(JSON.parse(text)).error?.issues ?? []).map(({ message }) => message);
  return feedErrors(text, path.endsWith('rss.xml') ? 'rss' : 'atom');
}

interface PostFacts {
  day: string;
  tags?: string[];
  lang?: string;
  body?: string;
  head?: string;
}

const post = (
  title: string,
  { day, tags = [], lang = 'en', body = '<p>Words.</p>', head = '' }: PostFacts,
) =>
  html(title, {
    lang,
    head: `<meta property="og:type" content="article"><meta property="article:published_time" content="${day}"><meta name="description" content="About ${title}">${head}`,
    main: `<article><header><h1>${title}</h1>${tags.map((tag) => `<a rel="tag" href="/tags/${encodeURIComponent(tag)}/">${tag}</a>`).join('')}<a rel="author" href="/authors/ada/">Ada &amp; Co</a></header>${body}</article>`,
  });

const home = html('Guyu', {
  head: '<meta property="og:site_name" content="Guyu"><meta name="description" content="Tea by the season.">',
});

const site = {
  'blog/frost/index.html': post('Frost', { day: '2026-10-23', tags: ['Autumn'] }),
  'blog/rain/index.html': post('Rain <3', {
    day: '2026-04-20',
    tags: ['Spring', '茶'],
    body: '<p>See <a href="/visit/">us</a> ]]&gt; <img src="a.jpg" alt="A"></p><script>x</script><form></form>',
    head: '<meta property="article:modified_time" content="2026-05-01T10:00:00+08:00"><meta property="og:image" content="/og.png">',
  }),
  'index.html': home,
  'tags/Spring/index.html': html('Spring', {
    head: '<meta name="description" content="What spring brings.">',
  }),
  'zh-cn/blog/rain/index.html': post('谷雨', { day: '2026-04-20', lang: 'zh-CN' }),
  'zh-cn/index.html': html('谷雨', { lang: 'zh-CN' }),
};

describe('the feeds of a site', () => {
  it('are there for each language, tag and author, in three formats', async () => {
    const { files, note } = await made(site);
    const folders = Object.keys(files).filter((path) => path.endsWith('rss.xml'));
    expect(folders).toEqual([
      'rss.xml',
      'authors/ada/rss.xml',
      'tags/茶/rss.xml',
      'tags/Autumn/rss.xml',
      'tags/Spring/rss.xml',
      'zh-cn/rss.xml',
    ]);
    expect(note).toBe('6 feeds of 3 articles, each as RSS, Atom, JSON');
    for (const path of ['atom.xml', 'feed.json', 'feed.css', 'zh-cn/feed.css'])
      expect(files).toHaveProperty([path]);
  });

  it('are valid by their schemas, every one', async () => {
    const { files } = await made(site, { hub: 'https://hub.example/' });
    const errors = await Promise.all(
      Object.entries(files)
        .filter(([path]) => !path.endsWith('.css'))
        .map(([path, text]) => errorsIn(path, text)),
    );
    expect(errors.flat()).toEqual([]);
    expect(errors).toHaveLength(18);
  });

  it('would be caught by the schemas if they were wrong', async () => {
    const { files } = await made(site);
    const [atom, rss] = [files['atom.xml']!, files['rss.xml']!];
    for (const wrong of [
      atom.replace(/<id>.*?<\/id>/, ''),
      atom.replace('2026-10-23T', '2026-10-23 '),
      atom.replace('type="html"', 'type="htm"'),
      atom.replace(/<updated>.*?<\/updated>/, ''),
    ])
      expect(await feedErrors(wrong, 'atom')).not.toEqual([]);
    for (const wrong of [
      rss.replace(/<guid.*?<\/guid>/, ''),
      rss.replace('23 Oct 2026', '23 October 2026'),
      rss.replace('version="2.0"', 'version="2"'),
      rss.replace(/<link>.*?<\/link>/, '<link>/</link>'),
    ])
      expect(await feedErrors(wrong, 'rss')).not.toEqual([]);
    const json = JSON.parse(files['feed.json']!);
    expect(
      jsonFeed.safeParse({ ...json, items: [{ ...json.items[0], content_html: undefined }] })
        .success,
    ).toBe(false);
  });
});

describe('a feed', () => {
  it('has the newest first, no more than are asked for', async () => {
    const { files } = await made(site, { items: 1 });
    const { items } = JSON.parse(files['feed.json']!);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(['Frost']);
  });

  it('says what each article is, with the whole text', async () => {
    const { files } = await made(site);
    const { items } = JSON.parse(files['feed.json']!);
    expect(items[1]).toEqual({
      id: 'https://guyu.example/blog/rain/',
      url: 'https://guyu.example/blog/rain/',
      title: 'Rain <3',
      content_html:
        '<p>See <a href="https://guyu.example/visit/">us</a> ]]&gt; <img src="https://guyu.example/blog/rain/a.jpg" alt="A"></p>',
      summary: 'About Rain <3',
      image: 'https://guyu.example/og.png',
      date_published: '2026-04-20T00:00:00.000Z',
      date_modified: '2026-05-01T02:00:00.000Z',
      authors: [{ name: 'Ada & Co', url: 'https://guyu.example/authors/ada/' }],
      tags: ['Spring', '茶'],
      language: 'en',
    });
  });

  it('names itself and its page, and no time of the build', async () => {
    const { files } = await made(site, { hub: 'https://hub.example/' });
    expect(files['tags/Spring/atom.xml']).toContain('<title>Spring · Guyu</title>');
    expect(files['tags/Spring/atom.xml']).toContain('<subtitle>What spring brings.</subtitle>');
    expect(files['tags/Spring/atom.xml']).toContain('<updated>2026-05-01T02:00:00.000Z</updated>');
    expect(files['tags/茶/rss.xml']).toContain(
      'href="https://guyu.example/tags/%E8%8C%B6/rss.xml" rel="self"',
    );
    expect(files['rss.xml']).toContain('<atom:link href="https://hub.example/" rel="hub"/>');
    expect(JSON.parse(files['feed.json']!).hubs).toEqual([
      { type: 'WebSub', url: 'https://hub.example/' },
    ]);
    expect(files['zh-cn/rss.xml']).toContain('<language>zh-CN</language>');
    expect(files['zh-cn/rss.xml']).toContain('href="/zh-cn/feed.css"');
  });

  it('knows articles by their structured data, too', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'BlogPosting',
          headline: 'By data',
          datePublished: '2026-01-02',
          author: { '@id': '#ada' },
        },
        { '@id': '#ada', '@type': 'Person', name: 'Ada', url: 'https://ada.example/' },
      ],
    };
    const page = html('Page', {
      head: `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="article:tag" content="Tea">`,
      main: '<p>x</p>',
    });
    const { files } = await made({ 'index.html': home, 'post/index.html': page });
    expect(JSON.parse(files['feed.json']!).items[0]).toMatchObject({
      title: 'By data',
      authors: [{ name: 'Ada' }],
      tags: ['Tea'],
    });
  });
});

describe('where there is nothing to tell', () => {
  it('a site without articles has no feed', async () => {
    expect(await made({ 'index.html': home })).toEqual({
      files: {},
      note: undefined,
      problems: [],
    });
  });

  it('a language without articles has an empty feed of today', async () => {
    const { files } = await made({
      'index.html': home,
      'blog/a/index.html': post('A', { day: '2026-01-01' }),
    });
    expect(files['zh-cn/atom.xml']).toContain('<updated>2026-11-24T00:00:00.000Z</updated>');
    expect(await feedErrors(files['zh-cn/atom.xml']!, 'atom')).toEqual([]);
    expect(await feedErrors(files['zh-cn/rss.xml']!, 'rss')).toEqual([]);
  });

  it('hidden articles and missing translations are in none', async () => {
    const { note } = await made({
      'index.html': home,
      'blog/a/index.html': post('A', { day: '2026-01-01' }),
      'blog/b/index.html': post('B', {
        day: '2026-01-01',
        head: '<meta name="robots" content="noindex">',
      }),
      'zh-cn/blog/a/index.html': post('A', {
        day: '2026-01-01',
        lang: 'zh-CN',
        head: '<link rel="canonical" href="https://guyu.example/blog/a/">',
      }),
    });
    expect(note).toContain('of 1 articles');
  });
});

it('leaves a file alone that the site writes itself', async () => {
  const { files, problems } = await made({ ...site, 'rss.xml': 'own' });
  expect(files).not.toHaveProperty(['rss.xml']);
  expect(files).toHaveProperty(['atom.xml']);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['MQ1922 rss.xml']);
});

it('tells the head of a page where its feeds are', () => {
  expect(feedLinks('/zh-cn/')).toEqual([
    { href: '/zh-cn/rss.xml', type: 'application/rss+xml', label: 'RSS' },
    { href: '/zh-cn/atom.xml', type: 'application/atom+xml', label: 'Atom' },
    { href: '/zh-cn/feed.json', type: 'application/feed+json', label: 'JSON' },
  ]);
});
