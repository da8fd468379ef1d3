import type { Point } from './geometry.ts';

/** A pixel rectangle, right and bottom exclusive. */
export type Box = { x0: number; y0: number; x1: number; y1: number };

/** Where and how much the brush wets the paper, 0…1 for each pixel of the whole sheet; `box` holds all that is not 0. */
export type Mask = { width: number; height: number; data: Float32Array; box: Box };

export function createMask(width: number, height: number): Mask {
  return { width, height, data: new Float32Array(width * height), box: emptyBox() };
}

const emptyBox = (): Box => ({ x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity });

/** Sets everything back to 0; touches only what was used. */
export function clearMask(mask: Mask): void {
  const { x0, y0, x1, y1 } = mask.box;
  for (let y = y0; y < y1; y++) mask.data.fill(0, y * mask.width + x0, y * mask.width + x1);
  mask.box = emptyBox();
}

/** Widens the mask's box to include this rectangle, cut to the sheet; returns the cut rectangle. */
export function touch(mask: Mask, x0: number, y0: number, x1: number, y1: number): Box {
  const cut: Box = {
    x0: Math.max(0, Math.floor(x0)),
    y0: Math.max(0, Math.floor(y0)),
    x1: Math.min(mask.width, Math.ceil(x1)),
    y1: Math.min(mask.height, Math.ceil(y1)),
  };
  if (cut.x1 > cut.x0 && cut.y1 > cut.y0) {
    const { box } = mask;
    box.x0 = Math.min(box.x0, cut.x0);
    box.y0 = Math.min(box.y0, cut.y0);
    box.x1 = Math.max(box.x1, cut.x1);
    box.y1 = Math.max(box.y1, cut.y1);
  }
  return cut;
}

/**
 * Fills polygons (pixel coordinates; several outlines make holes by their direction) with exact area coverage:
 * each edge adds its signed area to the cells it crosses, and a running sum along the row gives the coverage.
 */
export function fillPolygons(mask: Mask, outlines: readonly (readonly Point[])[]): void {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const [x, y] of outline) {
      x0 = Math.min(x0, x);
      x1 = Math.max(x1, x);
      y0 = Math.min(y0, y);
      y1 = Math.max(y1, y);
    }
  }
  const cut = touch(mask, x0 - 1, y0 - 1, x1 + 2, y1 + 2);
  const width = cut.x1 - cut.x0 + 2;
  const height = cut.y1 - cut.y0;
  if (width <= 2 || height <= 0) return;
  const cells = new Float32Array(width * height);
  for (const outline of outlines) {
    for (let i = 0; i < outline.length; i++) {
      const a = outline[i]!;
      const b = outline[(i + 1) % outline.length]!;
      addEdge(cells, width, height, a[0] - cut.x0, a[1] - cut.y0, b[0] - cut.x0, b[1] - cut.y0);
    }
  }
  for (let y = 0; y < height; y++) {
    let sum = 0;
    const row = (y + cut.y0) * mask.width + cut.x0;
    for (let x = 0; x < cut.x1 - cut.x0; x++) {
      sum += cells[y * width + x]!;
      const cover = Math.min(1, Math.abs(sum));
      if (cover > mask.data[row + x]!) mask.data[row + x] = cover;
    }
  }
}

function addEdge(
  cells: Float32Array,
  width: number,
  height: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): void {
  if (ay === by) return;
  const sign = ay < by ? 1 : -1;
  if (sign < 0) [ax, ay, bx, by] = [bx, by, ax, ay];
  const slope = (bx - ax) / (by - ay);
  const last = Math.min(height, Math.ceil(by));
  for (let y = Math.max(0, Math.floor(ay)); y < last; y++) {
    const top = Math.max(y, ay);
    const bottom = Math.min(y + 1, by);
    const area = sign * (bottom - top);
    if (area === 0) continue;
    const clampX = (x: number) => Math.max(0, Math.min(width - 1.001, x));
    let left = clampX(ax + (top - ay) * slope);
    let right = clampX(ax + (bottom - ay) * slope);
    if (left > right) [left, right] = [right, left];
    const first = Math.floor(left);
    const end = Math.floor(right);
    const row = y * width;
    if (first === end) {
      const share = 1 - ((left + right) / 2 - first);
      cells[row + first] = cells[row + first]! + area * share;
      cells[row + first + 1] = cells[row + first + 1]! + area * (1 - share);
      continue;
    }
    // The edge crosses several cells of this row: give each the slice of area to its right.
    const perX = area / (right - left);
    let carried = 0;
    for (let x = first; x <= end; x++) {
      const from = Math.max(left, x);
      const to = Math.min(right, x + 1);
      const slice = perX * (to - from);
      const here = slice * (x + 1 - (from + to) / 2);
      cells[row + x] = cells[row + x]! + carried + here;
      carried = slice - here;
    }
    cells[row + end + 1] = cells[row + end + 1]! + carried;
  }
}

/** Three box blurs, close to a Gaussian with the given radius in pixels. */
export function blurMask(mask: Mask, radius: number): void {
  const r = Math.max(1, Math.round(radius * 0.6));
  const { x0, y0, x1, y1 } = mask.box;
  if (x1 <= x0) return;
  const cut = touch(mask, x0 - r * 3, y0 - r * 3, x1 + r * 3, y1 + r * 3);
  const width = cut.x1 - cut.x0;
  const height = cut.y1 - cut.y0;
  const line = new Float32Array(Math.max(width, height));
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) {
      boxBlur(mask.data, (y + cut.y0) * mask.width + cut.x0, 1, width, r, line);
    }
    for (let x = 0; x < width; x++) {
      boxBlur(mask.data, cut.y0 * mask.width + cut.x0 + x, mask.width, height, r, line);
    }
  }
}

function boxBlur(
  data: Float32Array,
  start: number,
  stride: number,
  n: number,
  r: number,
  line: Float32Array,
): void {
  for (let i = 0; i < n; i++) line[i] = data[start + i * stride]!;
  let sum = 0;
  for (let i = -r; i < n; i++) {
    if (i + r < n) sum += line[i + r]!;
    if (i - r - 1 >= 0) sum -= line[i - r - 1]!;
    if (i >= 0) data[start + i * stride] = sum / (2 * r + 1);
  }
}
