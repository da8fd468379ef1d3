import type { SvgPathCommand } from 'harfbuzzjs';
import type { Coverage } from './canvas.ts';

/** Straight pieces of an outline, four numbers each: from x, y to x, y, in pixels, y downwards. */
type Segments = number[];

/**
 * How far an outline covers each pixel. Every edge adds the area to its right to the pixels that it crosses; the sum
 * along a row is the coverage (the method of the font-rs rasteriser, R. Levien 2016). Overlapping contours of
 * variable fonts add up beyond one and are cut there, as the nonzero rule has it.
 * `scale` is in pixels a unit of the font, `shift` the part of a pixel by which the glyph stands to the right.
 */
export function coverage(
  outline: readonly SvgPathCommand[],
  scale: number,
  shift: number,
): Coverage | undefined {
  const segments = flatten(outline, scale, shift);
  if (!segments.length) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < segments.length; at += 2) {
    left = Math.min(left, segments[at]!);
    right = Math.max(right, segments[at]!);
    top = Math.min(top, segments[at + 1]!);
    bottom = Math.max(bottom, segments[at + 1]!);
  }
  const x = Math.floor(left);
  const y = Math.floor(top);
  const width = Math.ceil(right) - x + 1;
  const height = Math.ceil(bottom) - y + 1;
  const sums = new Float32Array((width + 2) * height);
  for (let at = 0; at < segments.length; at += 4)
    addEdge(sums, width + 2, [
      segments[at]! - x,
      segments[at + 1]! - y,
      segments[at + 2]! - x,
      segments[at + 3]! - y,
    ]);
  return { left: x, top: y, width, height, data: summed(sums, width, height) };
}

/** Sixteen steps of grey: no eye sees more at the edge of a letter, and flat pictures keep a small palette. */
const STEPS = 15;

function summed(sums: Float32Array, width: number, height: number): Uint8Array {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    let sum = 0;
    for (let x = 0; x < width; x += 1) {
      sum += sums[y * (width + 2) + x]!;
      data[y * width + x] = Math.round(Math.min(1, Math.abs(sum)) * STEPS) * (255 / STEPS);
    }
  }
  return data;
}

function addEdge(
  sums: Float32Array,
  stride: number,
  [x0, y0, x1, y1]: [number, number, number, number],
): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  let x = topX;
  for (let row = Math.floor(topY); row < endY; row += 1) {
    const height = Math.min(row + 1, endY) - Math.max(row, topY);
    const next = x + slope * height;
    addRow(sums, row * stride, direction * height, Math.min(x, next), Math.max(x, next));
    x = next;
  }
}

/** The part of an edge within one row of pixels: from `low` to `high` it covers `area`. */
function addRow(sums: Float32Array, row: number, area: number, low: number, high: number): void {
  const first = Math.floor(low);
  const last = Math.ceil(high);
  if (last <= first + 1) {
    const middle = (low + high) / 2 - first;
    sums[row + first]! += area * (1 - middle);
    sums[row + first + 1]! += area * middle;
    return;
  }
  const share = 1 / (high - low);
  const start = 1 - (low - first);
  const begun = 0.5 * share * start * start;
  const rest = 1 - (last - high);
  const ended = 0.5 * share * rest * rest;
  sums[row + first]! += area * begun;
  if (last === first + 2) sums[row + first + 1]! += area * (1 - begun - ended);
  else {
    const second = share * (1.5 - (low - first));
    sums[row + first + 1]! += area * (second - begun);
    for (let x = first + 2; x < last - 1; x += 1) sums[row + x]! += area * share;
    const before = second + (last - first - 3) * share;
    sums[row + last - 1]! += area * (1 - before - ended);
  }
  sums[row + last]! += area * ended;
}

/** Curves become as many straight pieces as their length in pixels asks for. */
function flatten(outline: readonly SvgPathCommand[], scale: number, shift: number): Segments {
  const segments: Segments = [];
  let [startX, startY, x, y] = [0, 0, 0, 0];
  const line = (toX: number, toY: number) => {
    segments.push(x, y, toX, toY);
    [x, y] = [toX, toY];
  };
  for (const { type, values } of outline) {
    const v = values.map((value, index) => (index % 2 ? -value * scale : value * scale + shift));
    if (type === 'M') [startX, startY, x, y] = [v[0]!, v[1]!, v[0]!, v[1]!];
    else if (type === 'L') line(v[0]!, v[1]!);
    else if (type === 'Z') line(startX, startY);
    else {
      const [fromX, fromY] = [x, y];
      const steps = pieces(v, fromX, fromY);
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        line(curve(fromX, v, 0, t), curve(fromY, v, 1, t));
      }
    }
  }
  return segments;
}

function pieces(values: number[], x: number, y: number): number {
  let length = 0;
  for (let at = 0; at < values.length; at += 2) {
    length += Math.hypot(values[at]! - x, values[at + 1]! - y);
    [x, y] = [values[at]!, values[at + 1]!];
  }
  return Math.max(2, Math.min(24, Math.ceil(Math.sqrt(length) * 1.5)));
}

/** A point of a Bézier curve, of two or three further points, on one axis. */
function curve(from: number, values: number[], axis: number, t: number): number {
  const u = 1 - t;
  const [a, b, c] = [values[axis]!, values[2 + axis]!, values[4 + axis]];
  if (c === undefined) return u * u * from + 2 * u * t * a + t * t * b;
  return u * u * u * from + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * c;
}
