/** Design units: a term's picture is 2000 × 1250, whatever its size in pixels. */
export type Point = readonly [x: number, y: number];

/** A smooth curve through the points (Catmull-Rom), sampled about every `step` units. */
export function spline(points: readonly Point[], step: number): Point[] {
  if (points.length < 2) return [...points];
  const at = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))]!;
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / step));
    for (let j = 0; j < pieces; j++) {
      const t = j / pieces;
      out.push([cubic(p0[0], p1[0], p2[0], p3[0], t), cubic(p0[1], p1[1], p2[1], p3[1], t)]);
    }
  }
  out.push(at(points.length - 1));
  return out;
}

function cubic(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The height of a smooth curve through points sorted by x; level beyond both ends. */
export function heightAt(points: readonly Point[]): (x: number) => number {
  const curve = spline(points, 12);
  let i = 0;
  return (x) => {
    while (i > 0 && curve[i]![0] > x) i--;
    while (i < curve.length - 2 && curve[i + 1]![0] <= x) i++;
    const [a, b] = [curve[i]!, curve[i + 1]!];
    const t = Math.max(0, Math.min(1, (x - a[0]) / (b[0] - a[0] || 1)));
    return a[1] + (b[1] - a[1]) * t;
  };
}

/** A closed smooth outline through the points. */
export function closed(points: readonly Point[], step = 6): Point[] {
  const n = points.length;
  const at = (i: number) => points[(i + n) % n]!;
  const outline: Point[] = [];
  for (let i = 0; i < n; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const pieces = Math.max(1, Math.ceil(Math.hypot(p2[0] - p1[0], p2[1] - p1[1]) / step));
    for (let j = 0; j < pieces; j++) {
      const t = j / pieces;
      outline.push([cubic(p0[0], p1[0], p2[0], p3[0], t), cubic(p0[1], p1[1], p2[1], p3[1], t)]);
    }
  }
  return outline;
}

/** An ellipse as a polygon; `turn` in radians. */
export function ellipse(cx: number, cy: number, rx: number, ry: number, turn = 0): Point[] {
  const n = Math.max(16, Math.ceil(Math.max(rx, ry) / 2));
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return Array.from({ length: n }, (_, i): Point => {
    const a = (i / n) * Math.PI * 2;
    const [x, y] = [Math.cos(a) * rx, Math.sin(a) * ry];
    return [cx + x * cos - y * sin, cy + x * sin + y * cos];
  });
}

/** The point at a distance and direction (radians, 0 = right, π/2 = down). */
export function polar([x, y]: Point, angle: number, distance: number): Point {
  return [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
}

/** Places points drawn around the origin: turned, scaled, moved. */
export function place(
  points: readonly Point[],
  at: Point,
  scale = 1,
  turn = 0,
  flip = false,
): Point[] {
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  return points.map(([px, y]): Point => {
    const x = flip ? -px : px;
    return [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos];
  });
}
