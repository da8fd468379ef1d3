import { expect, it } from 'vitest';
import {
  barChart,
  chartStyle,
  lineChart,
  stackedBars,
  type ChartOptions,
  type Row,
} from '../../../integrations/charts/index.ts';
import { axisOf, dayTicks, instantOf } from '../../../integrations/charts/scale.ts';
import { barsOf, stack, sums } from '../../../integrations/charts/stack.ts';

const options: ChartOptions = { id: 'c', title: 'Tea & <water>', description: 'All "leaf" sold.' };
const days = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.UTC(2027, 2, 1 + at)).toISOString().slice(0, 10),
  );
const names = ['Spring', '立春', 'a <b> & c'];
const pairs: Row[] = names.flatMap((x, at) => [
  { x, y: 100 * (at + 1), series: 'plan' },
  { x, y: 90, series: 'actual' },
]);

const drawings = {
  line: lineChart(
    days(60).map((x, y) => ({ x, y, low: y - 1, high: y + 1 })),
    options,
  ),
  numbers: lineChart(
    [0, 1, 2].map((x) => ({ x, y: x / 3 })),
    options,
  ),
  bars: barChart(pairs, options),
  standing: barChart(pairs, { ...options, direction: 'standing' }),
  stacked: stackedBars(pairs, options),
  nothing: barChart([], { ...options, nothing: 'No data yet' }),
  broken: lineChart([{ x: '2027-03-01', y: NaN }], options),
  one: lineChart([{ x: '2027-03-01', y: 4 }], options),
};

it.each(Object.entries(drawings))('%s: says what it is, and passes the policy', (_, svg) => {
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="c-title c-about"');
  expect(svg).toContain('<title id="c-title">Tea &amp; &lt;water&gt;</title>');
  expect(svg).not.toMatch(/style=|<style|<script|aria-label=|NaN|Infinity|undefined/);
  expect(svg.length).toBeLessThan(10_000);
});

it('has a class for each series, in the order that is given', () => {
  const series = [
    { id: 'actual', label: 'Spent' },
    { id: 'plan', label: 'Planned', dashed: true },
  ];
  const svg = lineChart(
    pairs.map((row, x) => ({ ...row, x })),
    { ...options, series },
  );
  expect(svg).toMatch(/class="key s1">.*Spent.*class="key s2 dashed">.*Planned/);
  expect(svg).toContain('class="line s2 dashed"');
  for (const place of [1, 2, 3, 4, 5, 6]) expect(chartStyle).toContain(`--s${place}:`);
});

it('breaks a line where a figure is not known, and shows a lonely one as a dot', () => {
  const rows = days(6).map((x, at) => ({ x, y: at === 2 || at === 4 ? null : at }));
  const svg = lineChart(rows, options);
  expect(/class="line s1"[^>]*><path d="([^"]+)/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(3);
  expect(svg.match(/<circle/g)).toHaveLength(2);
});

it('writes axes as the caller says', () => {
  const svg = lineChart(
    days(3).map((x, y) => ({ x, y })),
    {
      ...options,
      formatX: (x) => `on ${x}`,
      formatY: (y) => `${y} cups`,
    },
  );
  expect(svg).toContain('>on 2027-03-02<');
  expect(svg).toContain('>2 cups<');
  expect(svg).not.toContain('0.5 cups');
});

it('writes days that people know, as many as there is room for', () => {
  const ticks = (count: number) =>
    dayTicks(days(count).map(instantOf), 7).map((one) => one.toISOString().slice(5, 10));
  expect(ticks(3)).toEqual(['03-01', '03-02', '03-03']);
  expect(ticks(31)).toEqual(['03-01', '03-08', '03-15', '03-22', '03-29']);
  expect(ticks(120)).toEqual(['03-01', '04-01', '05-01', '06-01']);
});

it('has round steps, and whole ones for whole figures', () => {
  expect(axisOf([3, 970])).toEqual({ domain: [0, 1000], ticks: 5 });
  expect(axisOf([2])).toEqual({ domain: [0, 2], ticks: 2 });
  expect(axisOf([-0.04, 0.07], false).domain).toEqual([-0.04, 0.08]);
  expect(axisOf([]).domain).toEqual([0, 1]);
});

it('keeps the place of a name whose parts are all nothing', () => {
  const svg = stackedBars([...pairs, { x: 'May', y: 0, series: 'plan' }], options);
  expect(svg).toContain('>May<');
  expect(svg.match(/<rect/g)).toHaveLength(pairs.length);
});

it('stacks what is above zero upwards and the rest downwards', () => {
  const series = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
  const bars = barsOf([
    { x: 1, y: 3, series: 'b' },
    { x: 1, y: 2, series: 'a' },
    { x: 1, y: -4, series: 'c' },
    { x: 1, y: null, series: 'c' },
  ]);
  const piled = stack(bars, series);
  expect(piled.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 5],
    [0, -4],
  ]);
  expect(sums(piled)).toEqual([{ x: 1, y: 1, to: 5 }]);
});
