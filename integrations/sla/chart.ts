import { lineChart, type ChartOptions } from '../charts/index.ts';
import type { BurnUpRow } from './burn-up.ts';

/** Words of the chart of a month, in the language of the page. */
export interface BurnUpWords extends Omit<ChartOptions, 'series'> {
  counted: string;
  target: string;
}

/** A month as a chart: a dashed line of what should be there, and a line of what is; the text of an SVG. */
export const burnUpChart = (rows: readonly BurnUpRow[], words: BurnUpWords): string =>
  lineChart(
    rows.flatMap(({ date: x, target, counted }) => [
      { x, y: counted, series: 'counted' },
      { x, y: target, series: 'target' },
    ]),
    {
      ...words,
      series: [
        { id: 'counted', label: words.counted },
        { id: 'target', label: words.target, dashed: true },
      ],
    },
  );
