import { escapeHtml } from '../../../kit/html/escape.ts';
/** A line of a chart, and what it may be off by. */
export interface Series {
  name: string;
  points: readonly { x: number; y: number; low?: number; high?: number }[];
}

export interface ChartInput {
  id: string;
  title: string;
  /** What the chart says, for those who do not see it. */
  about: string;
  series: readonly Series[];
  /** Labels below; at most eight are drawn. */
  labels: readonly { x: number; text: string }[];
  /** Writes a value of the scale at the left. */
  format: (value: number) => string;
  /** A line across: the control, to which lifts are relative. */
  zero?: boolean;
}

const WIDTH = 720;
const HEIGHT = 300;
const BOX = { left: 64, right: 20, top: 16, bottom: 34 };

/** Lines with the room that they may be off by, as SVG; colours are classes of the page. */
export function lineChart({ id, title, about, series, labels, format, zero }: ChartInput): string {
  const all = series.flatMap(({ points }) => points);
  const ys = all.flatMap(({ y, low = y, high = y }) => [low, high]).filter(Number.isFinite);
  const [least, most] = [
    Math.min(...ys, ...(zero ? [0] : [])),
    Math.max(...ys, ...(zero ? [0] : [])),
  ];
  const steps = scale(least, most);
  const [bottom, top] = [steps[0]!, steps.at(-1)!];
  const xs = all.map(({ x }) => x);
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const across = (x: number) =>
    BOX.left + ((x - first) / (last - first || 1)) * (WIDTH - BOX.left - BOX.right);
  const up = (y: number) =>
    HEIGHT -
    BOX.bottom -
    ((Math.min(top, Math.max(bottom, y)) - bottom) / (top - bottom)) *
      (HEIGHT - BOX.top - BOX.bottom);
  const at = (x: number, y: number) => `${round(across(x))} ${round(up(y))}`;
  const grid = steps.map(
    (y) =>
      `<path class="grid${zero && y === 0 ? ' zero' : ''}" d="M${BOX.left} ${round(up(y))}H${WIDTH - BOX.right}"/>` +
      `<text class="end" x="${BOX.left - 10}" y="${round(up(y) + 4)}">${escapeHtml(format(y))}</text>`,
  );
  const every = Math.ceil(labels.length / 8);
  const below = labels
    .filter((_, place) => place % every === 0)
    .map(
      ({ x, text }) =>
        `<text class="middle" x="${round(across(x))}" y="${HEIGHT - 10}">${escapeHtml(text)}</text>`,
    );
  const lines = series.map(({ points }, place) => {
    const known = points.filter(({ low, high, y }) =>
      [low ?? y, high ?? y, y].every(Number.isFinite),
    );
    const band = known.filter(({ low }) => low !== undefined);
    const area = band.length
      ? `<path class="band s${place}" d="M${[...band.map(({ x, high }) => at(x, high!)), ...band.toReversed().map(({ x, low }) => at(x, low!))].join('L')}Z"/>`
      : '';
    return `${area}<path class="line s${place}" d="M${known.map(({ x, y }) => at(x, y)).join('L')}"/>`;
  });
  const key = series
    .map(
      ({ name }, place) =>
        `<li><svg viewBox="0 0 16 4" width="16" height="4" aria-hidden="true"><path class="line s${place}" d="M0 2H16"/></svg>${escapeHtml(name)}</li>`,
    )
    .join('');
  return (
    `<figure><figcaption><h2>${escapeHtml(title)}</h2><ul class="key">${key}</ul></figcaption>` +
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-about"><desc id="${id}-about">${escapeHtml(about)}</desc>` +
    `${grid.join('')}${below.join('')}${lines.join('')}</svg></figure>`
  );
}

const round = (value: number) => Math.round(value * 10) / 10;

/** About five round values that reach around both ends. */
function scale(least: number, most: number): number[] {
  const span = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => span / one <= 5) ?? 10 * power;
  const from = Math.floor(least / step);
  const to = Math.max(from + 1, Math.ceil(most / step));
  return Array.from({ length: to - from + 1 }, (_, at) =>
    Number(((from + at) * step).toPrecision(12)),
  );
}
