import {
  axisFx,
  axisFy,
  axisX,
  axisY,
  barX,
  barY,
  gridX,
  gridY,
  ruleX,
  ruleY,
  textX,
  textY,
  type Markish,
} from '@observablehq/plot';
import { classOf, type Series } from './row.ts';
import type { Axis } from './scale.ts';
import { sums, type Bar } from './stack.ts';

/** All that the marks of bars are made from. */
export interface BarPlan {
  bars: readonly Bar[];
  series: readonly Series[];
  names: readonly (string | number)[];
  stacked: boolean;
  /** How many bars share a name. */
  beside: number;
  width: number;
  formatX: (x: string | number) => string;
  formatY: (y: number) => string;
}

/** Bars from the left, names before them, figures behind them. */
export function lyingMarks(plan: BarPlan, { ticks }: Axis): Markish[] {
  const place = plan.beside > 1 ? { fy: 'x', y: 'series' } : { y: 'x' };
  const names = { tickFormat: plan.formatX, tickSize: 0, tickPadding: 8 };
  const figures = { x: 'to', text: figureOf(plan), className: 'figure', dx: 6 };
  return [
    gridX({ ticks, className: 'grid', strokeOpacity: 1 }),
    axisX({ ticks, tickFormat: (y: number) => plan.formatY(y), tickSize: 0 }),
    plan.beside > 1 ? axisFy({ ...names, anchor: 'left' }) : axisY(names),
    ...eachSeries(plan, (own, look) => barX(own, { ...place, x1: 'from', x2: 'to', ...look })),
    textX(ends(plan), { ...place, ...figures, textAnchor: 'start' }),
    ruleX([0], { className: 'zero' }),
  ];
}

/** Bars from below, names under them, figures upon them where there is room. */
export function standingMarks(
  plan: BarPlan,
  { ticks }: Axis,
  widths: { name: number; figure: number },
): Markish[] {
  const place = plan.beside > 1 ? { fx: 'x', x: 'series' } : { x: 'x' };
  const room = (plan.width - widths.figure - 22) / plan.names.length;
  const every = Math.ceil((widths.name + 10) / room);
  const names = {
    tickSize: 0,
    tickPadding: 8,
    // A name that has no room is left out, not laid over its neighbour.
    tickFormat: (x: string | number, index: number) => (index % every ? '' : plan.formatX(x)),
  };
  const figures = { y: 'to', text: figureOf(plan), className: 'figure', dy: -5 };
  return [
    gridY({ ticks, className: 'grid', strokeOpacity: 1 }),
    axisY({ ticks, tickFormat: (y: number) => plan.formatY(y), tickSize: 0 }),
    plan.beside > 1 ? axisFx({ ...names, anchor: 'bottom' }) : axisX(names),
    ...eachSeries(plan, (own, look) => barY(own, { ...place, y1: 'from', y2: 'to', ...look })),
    ...(widths.figure * plan.beside + 6 < room
      ? [textY(ends(plan), { ...place, ...figures, lineAnchor: 'bottom' })]
      : []),
    ruleY([0], { className: 'zero' }),
  ];
}

/** A mark for each series, since a mark has one class; its parts say their figure when they are pointed at. */
function eachSeries(
  { bars, series, formatX, formatY }: BarPlan,
  mark: (own: readonly Bar[], look: { className: string; title: (bar: Bar) => string }) => Markish,
): Markish[] {
  return series.map(({ id, label }, place) => {
    const title = ({ x, y }: Bar) =>
      [formatX(x), ...(series.length > 1 ? [label] : []), formatY(y)].join(' · ');
    const own = bars.filter((bar) => bar.series === id);
    return mark(own, { className: `bar ${classOf(place)}`, title });
  });
}

/** Where figures are written: at the end of each bar, or of each stack; bars below zero have theirs at zero. */
const ends = ({ bars, stacked }: BarPlan) =>
  stacked ? sums(bars) : bars.map((bar) => ({ ...bar, to: Math.max(0, bar.to) }));

const figureOf =
  ({ formatY }: BarPlan) =>
  ({ y }: { y: number }) =>
    formatY(y);
