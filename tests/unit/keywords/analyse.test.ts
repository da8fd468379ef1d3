import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import {
  csvReport,
  peopleReport,
  type Row,
  type Target,
} from '../../../integrations/keywords/index.ts';
import { analyse } from '../../../integrations/keywords/analyse/analyse.ts';
import { curveOf } from '../../../integrations/keywords/analyse/curve.ts';
import { options } from '../../../integrations/keywords/options.ts';

const settings = options.parse({
  url: 'https://guyu.example',
  locales: [{ id: 'en' }, { id: 'zh-cn', tag: 'zh-CN' }],
  brand: ['guyu'],
});
const row = (given: Partial<Row>): Row => ({
  engine: 'google',
  file: 'a.csv',
  line: 2,
  impressions: 100,
  clicks: 0,
  ...given,
});
const target = (page: string, keyphrase?: string, locale = 'en'): Target => ({
  page,
  file: `content${page}page.yaml`,
  locale,
  title: page,
  ...(keyphrase && { keyphrase }),
});
const run = (rows: Row[], targets: Target[], locale?: string) =>
  analyse(rows, targets, settings, locale);

describe('the expected CTR', () => {
  it('is that of a study where there is too little data', () => {
    expect(curveOf([])).toMatchObject({ source: 'study', impressions: 0 });
    expect(curveOf([]).at(1)).toBe(0.285);
    expect(curveOf([]).at(1.5)).toBeCloseTo((0.285 + 0.157) / 2);
  });

  it('is the site’s own where there is enough, and falls from place to place', () => {
    const shares = [0.3, 0.1, 0.2, 0.05, 0.06, 0.02];
    const figures = shares.map((ctr, at) => ({
      impressions: 1000,
      clicks: 1000 * ctr,
      ctr,
      position: at + 1,
    }));
    const curve = curveOf(figures);
    expect(curve.source).toBe('site');
    // The second and third are pooled, as the fourth and fifth are; places never shown follow the last.
    expect(curve.points.slice(0, 7).map((one) => Number(one.toFixed(3)))).toEqual([
      0.3, 0.15, 0.15, 0.055, 0.055, 0.02, 0.02,
    ]);
  });

  it('is whole although the first places were never shown', () => {
    const figures = [5, 6, 7, 8, 9, 10].map((position) => ({
      impressions: 500,
      clicks: 20,
      ctr: 0.04,
      position,
    }));
    expect(curveOf(figures).points.every(Number.isFinite)).toBe(true);
  });
});

it('quick wins are between 4 and 20, shown often, and clicked less than usual; most to gain first', () => {
  const shown = (query: string, position: number, impressions: number, clicks: number) =>
    row({ query, page: '/tea/', position, impressions, clicks });
  const { quickWins } = run(
    [
      shown('first', 2, 900, 0),
      shown('good', 5, 100, 50),
      shown('seldom', 5, 20, 0),
      shown('little', 8, 100, 0),
      shown('much', 5, 400, 4),
      shown('guyu', 5, 400, 0),
      shown('deep', 24, 900, 0),
    ],
    [target('/tea/', 'much')],
  );
  expect(quickWins.map(({ query, aims }) => [query, aims])).toEqual([
    ['much', true],
    ['little', false],
  ]);
  expect(quickWins[0]?.gain).toBeCloseTo(400 * 0.066 - 4);
});

it('totals of pages come from tables of pages, and nothing is counted twice', () => {
  const { pages } = run(
    [
      row({ page: '/tea/', impressions: 500, clicks: 9 }),
      row({ page: '/tea/', query: 'tea', impressions: 300, clicks: 5 }),
      row({ query: 'tea', impressions: 320, clicks: 6 }),
      row({ engine: 'bing', page: '/tea', query: 'tea', impressions: 40, clicks: 1 }),
    ],
    [target('/tea/', 'teas')],
  );
  expect(pages).toMatchObject([
    { figures: { impressions: 540, clicks: 10 }, aimed: { impressions: 340 } },
  ]);
});

it('decay compares periods of days, and says why', () => {
  const day = (date: string, page: string, clicks: number, impressions: number, position: number) =>
    row({ date, page, clicks, impressions, position });
  const { decaying, spans } = run(
    [
      day('2026-11-01', '/fell/', 40, 400, 3),
      day('2026-11-02', '/fell/', 10, 390, 9),
      day('2026-11-01', '/quiet/', 30, 400, 3),
      day('2026-11-02', '/quiet/', 10, 100, 3),
      day('2026-11-01', '/dull/', 20, 400, 3),
      day('2026-11-02', '/dull/', 10, 400, 3.2),
      day('2026-11-01', '/gone/', 12, 100, 3),
      day('2026-11-01', '/fine/', 20, 400, 3),
      day('2026-11-02', '/fine/', 19, 400, 3),
    ],
    [],
  );
  expect(spans).toEqual([
    {
      engine: 'google',
      current: { from: '2026-11-02', until: '2026-11-02' },
      previous: { from: '2026-11-01', until: '2026-11-01' },
    },
  ]);
  expect(decaying.map(({ page, reason }) => [page, reason])).toEqual([
    ['/fell', 'position'],
    ['/quiet', 'demand'],
    ['/gone', 'demand'],
    ['/dull', 'ctr'],
  ]);
});

it('a longer month before does not look like a loss', () => {
  const of = (from: string, until: string, clicks: number) =>
    row({ page: '/tea/', period: { from, until }, clicks, impressions: clicks * 10 });
  const rows = [of('2026-09-01', '2026-10-31', 61), of('2026-11-01', '2026-11-30', 30)];
  expect(run(rows, []).decaying).toEqual([]);
});

it('gaps on both sides', () => {
  const { gaps } = run(
    [
      row({ query: 'aged pu-erh', page: '/gifts/' }),
      row({ query: 'guyu', page: '/gifts/', impressions: 900 }),
      row({ query: 'white tea brewing', page: '/white/' }),
    ],
    [target('/gifts/'), target('/white/', 'brew white tea'), target('/black/', 'black tea')],
  );
  // Words may be inflected, but their order says something else.
  expect(gaps.queries.map(({ query }) => query)).toEqual(['aged pu-erh', 'white tea brewing']);
  expect(gaps.pages).toMatchObject([{ target: { page: '/gifts/' }, suggestion: 'aged pu-erh' }]);
  expect(gaps.unseen.map(({ page }) => page)).toEqual(['/white/', '/black/']);
});

it('pages compete within a language, never across two', () => {
  const { competition } = run(
    [
      row({ query: 'tea', page: '/a/' }),
      row({ query: 'tea', page: '/b/', impressions: 60 }),
      row({ query: 'tea', page: '/zh-cn/a/', impressions: 90 }),
      row({ query: 'leaf', page: '/a/' }),
      row({ query: 'leaf', page: '/b/', impressions: 3 }),
    ],
    [
      target('/a/', 'tea'),
      target('/b/'),
      target('/c/', 'teas'),
      target('/zh-cn/a/', 'tea', 'zh-cn'),
    ],
  );
  expect(competition).toMatchObject([
    { kind: 'keyphrase', locale: 'en', pages: [{ page: '/a/' }, { page: '/c/' }] },
    {
      kind: 'query',
      query: 'tea',
      shown: [
        { page: '/a/', aims: true },
        { page: '/b/', aims: false },
      ],
    },
  ]);
});

it('with a language, only its pages and queries are told', () => {
  const rows = [row({ query: '煮白茶', page: '/zh-cn/a/' }), row({ query: 'tea', page: '/a/' })];
  const { pages, gaps } = run(
    rows,
    [target('/a/'), target('/zh-cn/a/', undefined, 'zh-cn')],
    'zh-cn',
  );
  expect(pages.map(({ page }) => page)).toEqual(['/zh-cn/a/']);
  expect(gaps.queries.map(({ query }) => query)).toEqual(['煮白茶']);
});

describe('reports', () => {
  const long = '老白茶怎么煮才好喝又不苦涩并且能够保持原来的香气与回甘的详细做法全都在这里';
  const analysis = run(
    [
      row({ query: long, page: '/zh-cn/tea/', position: 6 }),
      row({ query: '=1+1', page: '/tea/', position: 6 }),
    ],
    [target('/tea/', 'green tea'), target('/zh-cn/tea/', long, 'zh-cn')],
  );
  it.each([48, 80, 200])('no line is wider than %i cells, however wide its signs', (width) => {
    const text = peopleReport(analysis, { color: true, width });
    expect(text).toContain('老白茶');
    for (const line of text.split('\n'))
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 110));
  });

  it('a table for spreadsheets, in which nothing is a formula', () => {
    const rows = parse<Record<string, string>>(csvReport(analysis), { columns: true });
    expect(new Set(rows.map(({ part }) => part))).toContain('quick-win');
    expect(rows.map(({ query }) => query)).toContain("'=1+1");
  });
});
