import { describe, expect, it } from 'vitest';
import { sitemapOptions } from '../../../../integrations/seo/sitemap/options.ts';
import { sitemap } from '../../../../integrations/seo/sitemap/sitemap.ts';
import { sitemapErrors, sitemapIndexErrors } from '../../../schemas/validate.ts';
import { consumed, html, testSite } from '../pages.ts';

const map = (pages: Record<string, string>, options = {}, site = testSite()) =>
  consumed(sitemap(sitemapOptions.parse(options), site), pages);

const locs = (xml = '') => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);

describe('which pages are in it', () => {
  it('those that can be found, by address', async () => {
    const { files, note } = await map({
      '404.html': html('Gone'),
      'zh-cn/404/index.html': html('Gone'),
      '_v/home/b/index.html': html('B'),
      'blog/hidden/index.html': html('Hidden', { head: '<meta name="robots" content="noindex">' }),
      'blog/none/index.html': html('None', { head: '<meta name="robots" content="none">' }),
      'blog/old/index.html': html('Old', {
        head: '<meta http-equiv="refresh" content="0;url=/new/">',
      }),
      'blog/rain/index.html': html('Rain', {
        head: '<link rel="canonical" href="https://guyu.example/blog/rain/">',
      }),
      'blog/谷雨/index.html': html('谷雨'),
      'index.html': html('Home'),
      'zh-cn/blog/rain/index.html': html('Rain', {
        head: '<link rel="canonical" href="https://guyu.example/blog/rain/">',
      }),
      'zh-cn/elsewhere/index.html': html('Else', {
        head: '<link rel="canonical" href="https://other.example/zh-cn/elsewhere/">',
      }),
    });
    expect(locs(files['sitemap-0.xml'])).toEqual([
      'https://guyu.example/',
      'https://guyu.example/blog/%E8%B0%B7%E9%9B%A8/',
      'https://guyu.example/blog/rain/',
    ]);
    expect(note).toBe('sitemap of 3 pages');
    expect(locs(files['sitemap-index.xml'])).toEqual(['https://guyu.example/sitemap-0.xml']);
  });

  it('writes addresses as the site serves them', async () => {
    const pages = { 'about.html': html('About'), 'index.html': html('Home') };
    const site = (slashes: 'always' | 'never' | 'ignore') =>
      testSite({ slashes, url: 'https://guyu.example/base/' });
    const at = async (slashes: 'always' | 'never' | 'ignore') =>
      locs((await map(pages, {}, site(slashes))).files['sitemap-0.xml']);
    expect(await at('never')).toEqual([
      'https://guyu.example/base/',
      'https://guyu.example/base/about',
    ]);
    expect(await at('always')).toEqual([
      'https://guyu.example/base/',
      'https://guyu.example/base/about/',
    ]);
  });

  it('has no file without a page', async () => {
    expect((await map({})).files).toEqual({});
  });
});

describe('what it says of a page', () => {
  const video = {
    '@type': 'VideoObject',
    name: 'Fire & tea',
    description: 'x'.repeat(3000),
    thumbnailUrl: ['/still.jpg'],
    contentUrl: '/fire.mp4',
    uploadDate: '2026-04-20',
    duration: 'PT1M30S',
  };
  const rich = {
    'index.html': html('Home', {
      head:
        '<link rel="alternate" hreflang="en" href="/"><link rel="alternate" hreflang="zh-CN" href="/zh-cn/">' +
        '<link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" hreflang="fr" href="/fr/">' +
        `<script type="application/ld+json">{"@graph":[${JSON.stringify(video)},{"@type":"WebPage","dateModified":"2026-04-21T10:00:00+08:00"}]}</script>`,
      main:
        '<img src="/a.jpg?x=1&amp;y=2" alt="A"><img src="/a.jpg?x=1&amp;y=2" alt="A"><img src="data:," alt="x"><img src="/b.jpg" alt="">' +
        '<video src="/fire.mp4" poster="/still.jpg"></video><video src="/two.mp4" poster="/two.jpg" aria-label="Two"></video><video src="/three.mp4"></video>',
    }),
    'zh-cn/index.html': html('主页', {
      lang: 'zh-CN',
      head: '<link rel="alternate" hreflang="en" href="/"><link rel="alternate" hreflang="zh-CN" href="/zh-cn/"><meta property="article:modified_time" content="2026-04-22">',
    }),
  };

  it('dates, translations that name each other, pictures and films', async () => {
    const xml = (await map(rich)).files['sitemap-0.xml']!;
    expect(xml).toContain('<lastmod>2026-04-21T02:00:00Z</lastmod>');
    expect(xml).toContain('<lastmod>2026-04-22</lastmod>');
    expect(xml).not.toContain('hreflang="fr"');
    expect(xml.match(/hreflang="x-default" href="https:\/\/guyu.example\/"/g)).toHaveLength(1);
    expect(xml.match(/<image:loc>.*?<\/image:loc>/g)).toEqual([
      '<image:loc>https://guyu.example/a.jpg?x=1&amp;y=2</image:loc>',
    ]);
    expect(xml.match(/<video:title>.*?<\/video:title>/g)).toEqual([
      '<video:title>Fire &amp; tea</video:title>',
      '<video:title>Two</video:title>',
    ]);
    expect(xml).toContain('<video:duration>90</video:duration>');
  });

  it('is valid by the schemas, and so is the index', async () => {
    const { files } = await map(rich);
    expect(await sitemapErrors(files['sitemap-0.xml']!)).toEqual([]);
    expect(await sitemapIndexErrors(files['sitemap-index.xml']!)).toEqual([]);
    expect(files['sitemap-index.xml']).toContain('<lastmod>2026-04-22</lastmod>');
  });

  it('would be caught by the schemas if it were wrong', async () => {
    const xml = (await map(rich)).files['sitemap-0.xml']!;
    const wrong = [
      xml.replace(/<video:title>.*?<\/video:title>/, ''),
      xml.replace('2026-04-22', '22 April'),
      xml.replace('hreflang="zh-CN"', 'hreflang="中"'),
      xml.replace('<image:loc>', '<image:url/><image:loc>'),
    ];
    for (const one of wrong) expect(await sitemapErrors(one)).not.toEqual([]);
  });

  it('takes the day from the source before that of the page', async () => {
    const source = {
      file: 'a.md',
      text: '',
      lineOf: () => undefined,
      updated: new Date('2026-05-01'),
    };
    const { files } = await map(rich, {}, testSite({ findSource: () => source }));
    expect(files['sitemap-0.xml']!.match(/<lastmod>.*?<\/lastmod>/g)).toEqual([
      '<lastmod>2026-05-01</lastmod>',
      '<lastmod>2026-05-01</lastmod>',
    ]);
  });

  it('holds no sign that XML forbids', async () => {
    const main = '<video src="/a.mp4" poster="/a.jpg" aria-label="a\u0001b\uFFFE"></video>';
    const xml = (await map({ 'index.html': html('x', { main }) })).files['sitemap-0.xml']!;
    expect(xml).toContain('<video:title>ab</video:title>');
    expect(await sitemapErrors(xml)).toEqual([]);
  });
});

describe('the limits of a file', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`p${index}/index.html`, html(`P${index}`)]),
  );

  it('parts by number', async () => {
    const { files } = await map(pages, { entries: 3 });
    expect(Object.keys(files)).toEqual([
      'sitemap-0.xml',
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-index.xml',
      'sitemap.css',
    ]);
    expect(locs(files['sitemap-2.xml'])).toEqual(['https://guyu.example/p6/']);
    expect(await sitemapErrors(files['sitemap-1.xml']!)).toEqual([]);
  });

  it('parts by bytes, frame included', async () => {
    const { files } = await map(pages, { bytes: 1_000 });
    const maps = Object.entries(files).filter(([path]) => /sitemap-\d/.test(path));
    expect(maps.flatMap(([, xml]) => locs(xml))).toHaveLength(7);
    for (const [, xml] of maps) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(1_000);
  });
});

it('has a style in every language of the site', async () => {
  const { files } = await map({ 'index.html': html('Home') });
  expect(files['sitemap-0.xml']).toContain(
    '<?xml-stylesheet type="text/css" href="/sitemap.css"?>',
  );
  expect(files['sitemap.css']).toContain('"Sitemap · 网站地图"');
});
