import { areaY, axisX, axisY, dot, gridY, lineY, ruleY } from '@observablehq/plot';
import { empty, frame } from './frame.ts';
import { classOf, pointsOf, seriesOf, type ChartOptions, type Point, type Row } from './row.ts';
import { axisOf, dayOf, dayTicks, instantOf, widthOf } from './scale.ts';

export interface LineOptions extends ChartOptions {
  /** The scale begins at zero, as it should for whatever is counted; true when left out. */
  zero?: boolean;
}

/**
 * Lines over days or numbers, as the text of an SVG; `x` is of one sort in all rows. A null breaks a line, a point
 * between two gaps is a dot, and a row with `low` and `high` draws the band of what it may be off by.
 */
export function lineChart(rows: readonly Row[], options: LineOptions): string {
  const { width = 720, height = 300, zero = true, formatX = String, formatY = String } = options;
  const series = seriesOf(rows, options);
  const points = pointsOf(rows, series);
  const figures = points.flatMap(({ y, low, high }) => [y, low, high].filter(isNumber));
  if (!figures.length) return empty(options, width, height);
  const axis = axisOf(figures, zero);
  const marginLeft = 14 + Math.max(...axis.domain.map((end) => widthOf(formatY(end))));
  const written = points.map(({ x }) => widthOf(formatX(x)));
  const label = written.reduce((most, one) => Math.max(most, one), 0);
  const marginRight = Math.max(16, Math.ceil(label / 2));
  const most = Math.max(2, Math.floor((width - marginLeft - marginRight) / (label + 20)));
  const days = typeof points[0]!.x === 'string';
  const at = ({ x }: Point) => (typeof x === 'string' ? instantOf(x) : x);
  const ticks = days ? dayTicks(points.map(at) as Date[], most) : Math.min(8, most);

  return frame(options, series, {
    width,
    height,
    marginLeft,
    marginRight,
    marginBottom: 28,
    x: { type: days ? 'utc' : 'linear', label: null },
    y: { domain: axis.domain, label: null },
    marks: [
      gridY({ ticks: axis.ticks, className: 'grid', strokeOpacity: 1 }),
      axisY({ ticks: axis.ticks, tickFormat: (y: number) => formatY(y), tickSize: 0 }),
      axisX({
        ticks,
        tickSize: 4,
        tickFormat: (x: Date | number) => formatX(x instanceof Date ? dayOf(x) : x),
      }),
      ruleY([0].filter(inside(axis.domain)), { className: 'zero' }),
      ...series.flatMap(({ id, dashed }, place) => {
        const own = points.filter((point) => point.series === id);
        const look = `${classOf(place)}${dashed ? ' dashed' : ''}`;
        const banded = own.some(({ low, high }) => isNumber(low) && isNumber(high));
        const single = own.filter((point, index) => isSingle(own, point, index));
        return [
          ...(banded
            ? [
                areaY(own, {
                  x: at,
                  y1: 'low',
                  y2: 'high',
                  className: `band ${look}`,
                  fillOpacity: 0.14,
                }),
              ]
            : []),
          lineY(own, { x: at, y: 'y', className: `line ${look}`, strokeWidth: 2.2 }),
          ...(single.length
            ? [
                dot(single, {
                  x: at,
                  y: 'y',
                  r: 3.5,
                  className: `dot ${look}`,
                  fill: 'currentColor',
                }),
              ]
            : []),
        ];
      }),
    ],
  });
}

const isNumber = (value: number | null | undefined): value is number => Number.isFinite(value);

const inside =
  ([least, most]: readonly [number, number]) =>
  (value: number) =>
    least <= value && value <= most;

/** Whether a point has no neighbour that a line could lead to. */
const isSingle = (own: readonly Point[], { y }: Point, index: number): boolean =>
  y !== null && !isNumber(own[index - 1]?.y) && !isNumber(own[index + 1]?.y);
