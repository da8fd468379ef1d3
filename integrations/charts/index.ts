export { barChart, stackedBars, type BarOptions } from './bars.ts';
export { lineChart, type LineOptions } from './line.ts';
export type { ChartOptions, Row, Series } from './row.ts';
export { chartStyle } from './style.ts';
