import { at, xml } from '../../../kit/charts/frame.ts';

/** The room of a drawing between its axes, and the ways from values to pixels. */
export interface Plot {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x(share: number): number;
  y(value: number): number;
}

export function plot(width: number, [low, high]: readonly [number, number]): Plot {
  const narrow = width < 500;
  const [left, right, top, height] = [narrow ? 62 : 68, narrow ? 16 : 28, 52, narrow ? 270 : 300];
  const bottom = height - 38;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (share) => left + share * (width - left - right),
    y: (value) => bottom - ((value - low) / (high - low || 1)) * (bottom - top),
  };
}

/** Round values from low to high: steps of 1, 2 or 5 times a power of ten, about four of them. */
export function steps(low: number, high: number, count = 4): number[] {
  const rough = (high - low || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((one) => one * power >= rough * 0.999)! * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** Lines across the room with their values at the left. */
export const gridLines = (
  { width, left, right, y }: Plot,
  values: readonly number[],
  words: (value: number) => string,
): string =>
  values
    .map(
      (value) =>
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${at(y(value))}" y2="${at(y(value))}"/><text class="end" x="${left - 10}" y="${at(y(value) + 4)}">${xml(words(value))}</text>`,
    )
    .join('');

/** Words below the room, at shares of its width: the outer ones stay inside. */
export const axisWords = (
  { height, x }: Plot,
  words: readonly (readonly [share: number, text: string])[],
): string =>
  words
    .map(([share, text]) => {
      const anchor = share < 0.05 ? '' : share > 0.95 ? ' class="end"' : ' class="middle"';
      return `<text${anchor} x="${at(x(share))}" y="${height - 12}">${xml(text)}</text>`;
    })
    .join('');

/** Names of the series in their colours, above the room. */
export function legend({ left }: Plot, names: readonly (readonly [index: number, name: string])[]) {
  let x = left;
  return names
    .map(([index, name]) => {
      const text = `<g class="c${index % 5}"><circle class="fill" cx="${x + 5}" cy="27" r="5"/><text class="name" x="${x + 16}" y="32">${xml(name)}</text></g>`;
      // Han characters are about twice as wide as Latin letters.
      x += 40 + [...name].reduce((sum, sign) => sum + (sign > '\u2e80' ? 14 : 8), 0);
      return text;
    })
    .join('');
}

/** A path through points. */
export const path = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${at(x)},${at(y)}`).join('L')}`;
