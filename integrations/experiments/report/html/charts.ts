import { lineChart, type ChartInput } from './chart.ts';
import type { Report } from '../report.ts';
import { rateOf } from '../../statistics/counts.ts';
import type { ReportTexts } from '../texts/texts.ts';
import { percent } from '../texts/numbers.ts';
import { signed } from '../metric-table.ts';
import { densityPoints } from './density.ts';

/** The charts of a report: lift and rates over time, and what is believed at the end. */
export function reportCharts({ days, primary }: Report, texts: ReportTexts): string[] {
  const names = Object.keys(primary.variants);
  const labels = days.map(({ day }, x) => ({ x, text: day.slice(5) }));
  const share = (value: number) => percent(value, texts.language);
  const about = names.map((name) => `${name} ${share(primary.variants[name]!.rate)}`).join(', ');
  const lift: ChartInput = {
    id: 'lift',
    title: texts.charts.lift,
    about,
    labels,
    zero: true,
    format: (value) => signed(value, texts.language),
    series: names.slice(1).map((name) => ({
      name,
      points: days.map(({ lifts }, x) => {
        const { lift: y, interval } = lifts[name]!;
        return { x, y: y ?? NaN, ...clamped(interval) };
      }),
    })),
  };
  const rates: ChartInput = {
    id: 'rates',
    title: texts.charts.rates,
    about,
    labels,
    format: share,
    series: names.map((name) => ({
      name,
      points: days.map(({ variants }, x) => ({ x, y: rateOf(variants[name]!) })),
    })),
  };
  const curves = names.map((name) => ({ name, points: densityPoints(primary.variants[name]!) }));
  const xs = curves.flatMap(({ points }) => points.map(({ x }) => x));
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const posterior: ChartInput = {
    id: 'posterior',
    title: texts.charts.posterior,
    about,
    labels: [0, 1, 2, 3, 4].map((step) => {
      const x = least + ((most - least) * step) / 4;
      return { x, text: share(x) };
    }),
    format: () => '',
    series: curves,
  };
  const charts = days.length > 1 ? [lift, rates, posterior] : [posterior];
  return charts.map(lineChart);
}

/** The first days know almost nothing: beyond these ends the interval only says so. */
const clamped = ([low, high]: readonly [number, number]) => ({
  low: Math.max(-1, low),
  high: Math.min(2, high),
});
