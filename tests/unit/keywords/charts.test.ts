import { expect, it } from 'vitest';
import { charts, timeChart, type Row } from '../../../integrations/keywords/index.ts';
import { ticks } from '../../../integrations/kit/charts/scale.ts';

const rows: Row[] = ['2026-11-01', '2026-11-02', '2026-11-05'].map((date, at) => ({
  engine: 'google',
  file: 'a.csv',
  line: at + 2,
  query: '<tea> & "leaf"',
  date,
  impressions: 100 * (at + 1),
  clicks: at,
  position: 4 + at,
}));

it('says in words what it shows', () => {
  const [time, positions] = charts(rows).map(({ svg }) => svg) as [string, string];
  expect(time).toContain('role="img"');
  expect(time).toContain('600 impressions and 3 clicks');
  expect(positions).toContain('4–10: 600');
  expect(charts(rows, { language: 'zh-CN' })[0]!.svg).toContain('展示 600 次');
});

it('leaves room for days without data', () => {
  const [first, second, third] = [...timeChart(rows).matchAll(/[ML]([\d.]+),/g)]
    .slice(1, 4)
    .map(([, x]) => Number(x));
  expect(third! - second!).toBeCloseTo(3 * (second! - first!), 0);
});

it('brings its look along as a file, and none into a page', () => {
  expect(timeChart(rows)).toContain('<style>');
  expect(timeChart(rows, { alone: false })).not.toMatch(/<style|style=/);
});

it.each([[[]], [rows.slice(0, 1)]])(
  'holds no broken numbers, however few rows there are',
  (few) => {
    for (const { svg } of charts(few)) expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  },
);

it('has round steps', () => {
  expect(ticks(560)).toEqual([0, 200, 400, 600]);
  expect(ticks(0)).toEqual([0, 1]);
});
