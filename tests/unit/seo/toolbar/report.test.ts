import { describe, expect, it } from 'vitest';
import { lintOptions } from '../../../../integrations/kit/lint-settings.ts';
import { pageReport } from '../../../../integrations/seo/toolbar/report.ts';
import { en, zh } from '../../../../integrations/seo/toolbar/client/words.ts';

const LONG =
  'A very long title about green tea that says everything about it, and then says all of it once more';
const html = (
  title: string,
  more = '',
) => `<!doctype html><html lang="en"><head><title>${title}</title>
<meta name="description" content="Green tea from the terraces, by the season."><link rel="icon" href="https://guyu.example/icon.svg">
<meta property="og:title" content="Green &lt;tea&gt;"><meta property="og:image" content="https://guyu.example/_image/?href=a.jpg">
<meta property="og:site_name" content="Guyu"><meta name="twitter:card" content="summary_large_image">${more}
</head><body><main><h1>Green tea</h1><p>Green tea is picked before the rain.</p></main></body></html>`;

const source = {
  file: 'content/landing/green-tea/page.yaml',
  text: 'title: Green tea\nkeyphrase: green tea\n',
  lineOf: (field: string) => ({ title: 1, keyphrase: 2 })[field],
  keyphrase: 'green tea',
};
const report = (text: string, path = '/green-tea/') =>
  pageReport(path, text, {
    lint: lintOptions.parse({}),
    context: {},
    site: {
      url: 'https://guyu.example/',
      locales: [{ id: 'en', tag: 'en' }],
      now: new Date('2026-11-24'),
      findSource: (at) => (at === '/green-tea/' ? source : undefined),
    },
    trailingSlash: 'always',
    open: (file, line) => `open:${file}:${line ?? 1}`,
  });

describe('a page in the eye of its editor', () => {
  it('is cut as each engine cuts', () => {
    const { google } = report(html(LONG)).results;
    expect(google.desktop).toMatchObject({
      site: 'Guyu',
      icon: '/icon.svg',
      crumbs: ['guyu.example', 'green-tea'],
      title: { cut: true },
      description: { cut: false },
    });
    expect(google.desktop.title.text).not.toBe(google.phone.title.text);
  });

  it('has cards with pictures of the dev server, not of the public site', () => {
    const { cards } = report(html('Green tea'));
    expect(cards.x).toMatchObject({
      large: true,
      title: { text: 'Green <tea>' },
      image: { src: '/_image/?href=a.jpg' },
    });
    expect(cards.facebook.description?.text).toBe('Green tea from the terraces, by the season.');
  });

  it('has findings with the place that opens in the editor, the gravest first', () => {
    const { findings } = report(html(LONG));
    expect(findings.find(({ rule }) => rule === 'title-long')?.place).toEqual({
      file: source.file,
      line: 1,
      open: `open:${source.file}:1`,
    });
    const ranks = findings.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
  });

  it('is not asked for what only a whole build has', () => {
    const { findings, rules } = report(html('Green tea', '<img src="/nowhere.jpg">'));
    expect(findings.map(({ rule }) => rule)).not.toContain('image-broken');
    expect(findings.map(({ rule }) => rule)).not.toContain('og-image-broken');
    expect(rules.run).toBeGreaterThan(30);
    expect(rules.left).toBeGreaterThan(10);
  });

  it('says where the keyphrase stands', () => {
    const { keyphrase } = report(html('White tea'));
    expect(Object.fromEntries(keyphrase!.places.map(({ place, has }) => [place, has]))).toEqual({
      title: false,
      description: true,
      slug: true,
      first: true,
      headings: true,
      alt: true,
    });
    expect(keyphrase!.times).toBe(2);
    expect(report(html('White tea'), '/other/').keyphrase).toBeUndefined();
  });

  it('shows data that is broken as broken', () => {
    const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
    const { data, brokenData } = report(html('Tea', script('{"@type":"Event"}') + script('{')));
    expect(data).toEqual([{ '@type': 'Event' }]);
    expect(brokenData).toHaveLength(1);
  });
});

it('every word is there in both languages', () => {
  const keys = (value: object): string[] =>
    Object.entries(value).flatMap(([key, one]) =>
      typeof one === 'object' ? keys(one as object).map((inner) => `${key}.${inner}`) : [key],
    );
  expect(keys(zh)).toEqual(keys(en));
  const texts = Object.entries(zh).filter(([, text]) => typeof text === 'string');
  for (const [key, text] of texts) expect(text, key).toMatch(/\p{Script=Han}/u);
});
