import type { Point, Series } from './row.ts';

/** A bar from one figure to another; `y` is what it stands for. */
export interface Bar extends Point {
  y: number;
  from: number;
  to: number;
}

/** The rows whose figure is known, each as a bar that begins at zero. */
export const barsOf = (points: readonly Point[]): Bar[] =>
  points.flatMap((point) =>
    point.y === null ? [] : [{ ...point, y: point.y, from: 0, to: point.y }],
  );

/** Bars of a name one upon the other in the order of the series; those below zero hang from it. */
export function stack(bars: readonly Bar[], series: readonly Series[]): Bar[] {
  const ends = new Map<string, number>();
  return series.flatMap(({ id }) =>
    bars
      .filter((bar) => bar.series === id)
      .map((bar) => {
        const side = `${bar.y < 0 ? '-' : '+'}${bar.x}`;
        const from = ends.get(side) ?? 0;
        ends.set(side, from + bar.y);
        return { ...bar, from, to: from + bar.y };
      }),
  );
}

/** One figure a name: the sum of its bars, at the outer end of its stack. */
export const sums = (bars: readonly Bar[]): { x: string | number; y: number; to: number }[] =>
  [...Map.groupBy(bars, ({ x }) => x)].map(([x, own]) => ({
    x,
    y: own.reduce((sum, { y }) => sum + y, 0),
    to: Math.max(0, ...own.map(({ to }) => to)),
  }));
