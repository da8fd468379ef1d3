import { empty, frame } from './frame.ts';
import { lyingMarks, standingMarks, type BarPlan } from './bar-marks.ts';
import { pointsOf, seriesOf, type ChartOptions, type Row } from './row.ts';
import { axisOf, widthOf } from './scale.ts';
import { barsOf, stack } from './stack.ts';

export interface BarOptions extends ChartOptions {
  /** Lying bars leave room for long names; standing ones suit months and other times. */
  direction?: 'lying' | 'standing';
}

/**
 * A bar for each row, as the text of an SVG; bars of several series with the same `x` are side by side. Lying when not
 * told. A row without a figure has no bar.
 */
export const barChart = (rows: readonly Row[], options: BarOptions): string =>
  drawBars(rows, { direction: 'lying', ...options }, false);

/**
 * A bar for each `x` with its series one upon the other, as the text of an SVG; each says its sum. Standing when not told.
 */
export const stackedBars = (rows: readonly Row[], options: BarOptions): string =>
  drawBars(rows, { direction: 'standing', ...options }, true);

function drawBars(rows: readonly Row[], options: BarOptions, stacked: boolean): string {
  const { width = 720, formatX = String, formatY = String, direction } = options;
  const lying = direction === 'lying';
  const series = seriesOf(rows, options);
  const single = barsOf(pointsOf(rows, series));
  // A part of no height would only be heard of when pointed at.
  const bars = stacked
    ? stack(
        single.filter(({ y }) => y !== 0),
        series,
      )
    : single;
  const names = [...new Set(single.map(({ x }) => x))];
  const beside = stacked ? 1 : series.length;
  const height =
    options.height ?? (lying ? 40 + Math.max(1, names.length) * (16 + beside * 16) : 300);
  if (!single.length) return empty(options, width, height);

  const plan: BarPlan = { bars, series, names, stacked, beside, width, formatX, formatY };
  const axis = axisOf(bars.map(({ to }) => to));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const figure = widest([...bars.map(({ y }) => y), ...axis.domain].map(formatY));
  const name = Math.min(width / 3, widest(names.map(formatX)));
  const marks = lying ? lyingMarks(plan, axis) : standingMarks(plan, axis, { name, figure });
  const order = series.map(({ id }) => id);
  // Room between groups is inside them, so that the lines of the grid run through.
  const across =
    beside > 1
      ? { domain: order, axis: null, paddingInner: 0.08, paddingOuter: 0.4 }
      : { domain: names, padding: 0.3 };
  const groups = beside > 1 ? { domain: names, padding: 0 } : {};
  const figures = { domain: axis.domain, label: null };

  return frame(options, series, {
    width,
    height,
    marginLeft: 14 + (lying ? name : figure),
    marginRight: lying ? figure + 14 : 8,
    marginTop: lying ? 8 : 24,
    marginBottom: 28,
    x: { label: null, ...(lying ? figures : across) },
    y: { label: null, ...(lying ? across : figures) },
    [lying ? 'fy' : 'fx']: { label: null, ...groups },
    marks,
  });
}
