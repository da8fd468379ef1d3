import { fbm, smoothstep } from './noise.ts';
import { spline, type Point } from './geometry.ts';
import { touch, type Box } from './mask.ts';
import { INK, type Pigment } from './pigment.ts';
import type { Painting } from './painting.ts';

/** A share of something along a stroke: `t` runs from 0 (the brush lands) to 1 (it leaves). */
export type Profile = (t: number) => number;

export const even: Profile = () => 1;
/** Thin, full, thin. */
export const swell: Profile = (t) => Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.7;
/** Lands full and is drawn out to a point. */
export const drawnOut: Profile = (t) => Math.min(1, t * 12 + 0.4) * (1 - t) ** 0.75;
/** Lands as a point, fills, leaves as a point: a leaf. */
export const leaf: Profile = (t) => Math.sin(Math.PI * t ** 0.65) ** 0.9;
/** Thick at both ends, as a bamboo joint is. */
export const bone: Profile = (t) => 0.78 + 0.3 * Math.abs(2 * t - 1) ** 5;
/** A steady narrowing, never quite to nothing. */
export const tapering: Profile = (t) => 1 - 0.75 * t;

export type StrokeOptions = {
  /** Full width in design units. */
  width: number;
  pigment?: Pigment;
  /** Density of the ink, 0…about 1.2. */
  ink?: number;
  profile?: Profile;
  /** How much ink the brush still holds. */
  load?: Profile;
  /** 0 = wet and full; 1 = almost only bristle streaks. */
  dry?: number;
  /** How uneven the edge is, 0…1. */
  ragged?: number;
  /** Ink gathered along the edges of a wet stroke, 0…1. */
  edge?: number;
  /** `lift` leaves white instead of ink; `cover` hides what is below. */
  mode?: 'deposit' | 'lift' | 'cover';
};

/** One stroke of the brush along a smooth path. */
export function stroke(p: Painting, path: readonly Point[], options: StrokeOptions): void {
  trace(p, path, options);
  const { pigment = INK, ink = 0.8, mode = 'deposit' } = options;
  if (mode === 'lift') p.lift(ink);
  else if (mode === 'cover') p.cover(pigment, ink);
  else p.deposit(pigment, ink);
}

/**
 * The wet shape of a stroke, left in the painting's mask: several traced shapes that are deposited together join as
 * one stroke of wet ink would, without dark overlaps.
 *
 * First every pixel near the path finds the place on the path it belongs to; only then rim, bristles and ragged edge
 * are worked out, from one position along and across the stroke, so that no joint of the polyline shows.
 */
export function trace(p: Painting, path: readonly Point[], options: StrokeOptions): void {
  const { width, profile = swell } = options;
  const { k, mask } = p;
  const grain = p.nextGrain();
  const points = spline(path, Math.max(1.6 / k, Math.min(14, width * 0.3 + 2)));
  const last = points.length - 1;
  const wobble = options.ragged ?? 0.12;
  const halves: number[] = [];
  const lengths: number[] = [0];
  for (let i = 0; i <= last; i++) {
    if (i > 0)
      lengths.push(
        lengths[i - 1]! +
          Math.hypot(points[i]![0] - points[i - 1]![0], points[i]![1] - points[i - 1]![1]),
      );
    const uneven = 1 + (fbm(lengths[i]! * 0.35 + grain, grain) - 0.5) * wobble * 2;
    halves.push(Math.max(0.25 / k, (width / 2) * profile(i / Math.max(1, last)) * uneven));
  }
  const margin = Math.max(...halves) + 2 / k;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const cut = touch(
    mask,
    (Math.min(...xs) - margin) * k,
    (Math.min(...ys) - margin) * k,
    (Math.max(...xs) + margin) * k,
    (Math.max(...ys) + margin) * k,
  );
  const [columns, rows] = [cut.x1 - cut.x0, cut.y1 - cut.y0];
  if (columns <= 0 || rows <= 0) return;
  const place = nearest(points, halves, lengths, cut, k);
  const total = lengths[last]! || 1;
  for (let j = 0; j < rows; j++) {
    const row = (j + cut.y0) * mask.width + cut.x0;
    for (let i = 0; i < columns; i++) {
      const at = j * columns + i;
      if (!Number.isFinite(place.ratio[at])) continue;
      const wet = wetness(
        place.ratio[at]!,
        place.along[at]!,
        place.across[at]!,
        place.half[at]!,
        total,
        grain,
        k,
        options,
      );
      if (wet > mask.data[row + i]!) mask.data[row + i] = wet;
    }
  }
}

type Place = { ratio: Float32Array; along: Float32Array; across: Float32Array; half: Float32Array };

/** For each pixel of the box: distance from the path in half-widths, and where on the path that is. */
function nearest(
  points: readonly Point[],
  halves: readonly number[],
  lengths: readonly number[],
  box: Box,
  k: number,
): Place {
  const columns = box.x1 - box.x0;
  const size = columns * (box.y1 - box.y0);
  const place: Place = {
    ratio: new Float32Array(size).fill(Infinity),
    along: new Float32Array(size),
    across: new Float32Array(size),
    half: new Float32Array(size),
  };
  for (let i = 0; i < points.length - 1; i++) {
    const [ax, ay] = points[i]!;
    const [bx, by] = points[i + 1]!;
    const length = lengths[i + 1]! - lengths[i]!;
    if (length === 0) continue;
    const [h0, h1] = [halves[i]!, halves[i + 1]!];
    const reach = Math.max(h0, h1) * 1.25 + 1.5 / k;
    const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
    const x0 = Math.max(box.x0, Math.floor((Math.min(ax, bx) - reach) * k));
    const x1 = Math.min(box.x1, Math.ceil((Math.max(ax, bx) + reach) * k));
    const y0 = Math.max(box.y0, Math.floor((Math.min(ay, by) - reach) * k));
    const y1 = Math.min(box.y1, Math.ceil((Math.max(ay, by) + reach) * k));
    for (let py = y0; py < y1; py++) {
      const y = (py + 0.5) / k - ay;
      for (let px = x0; px < x1; px++) {
        const x = (px + 0.5) / k - ax;
        const s = Math.max(0, Math.min(length, x * dx + y * dy));
        const [ex, ey] = [x - s * dx, y - s * dy];
        const half = h0 + ((h1 - h0) * s) / length;
        const ratio = Math.sqrt(ex * ex + ey * ey) / half;
        const at = (py - box.y0) * columns + (px - box.x0);
        if (ratio >= place.ratio[at]! || ratio * half > reach) continue;
        place.ratio[at] = ratio;
        place.along[at] = lengths[i]! + s;
        place.across[at] = (x * dy - y * dx) / half;
        place.half[at] = half;
      }
    }
  }
  return place;
}

/** How wet the paper is at one place of a stroke. */
function wetness(
  ratio: number,
  along: number,
  across: number,
  half: number,
  total: number,
  grain: number,
  k: number,
  { load = even, dry = 0, ragged = 0.12, edge = 0.2 }: StrokeOptions,
): number {
  const pixels = half * k;
  // A hair thinner than a pixel keeps its ink by getting paler, not by vanishing.
  const thin = Math.min(1, pixels * 2);
  const rough =
    ragged && pixels > 2 ? (fbm(along * 1.3 + grain, across * 9) - 0.5) * ragged * pixels : 0;
  let wet = Math.min(1, pixels * (1 - ratio) + rough + 0.5) * thin;
  if (wet <= 0) return 0;
  const t = along / total;
  wet *= load(t);
  if (pixels <= 1.5) return wet;
  const rim = Math.min(1, ratio);
  wet *= 1 - edge * 0.5 + edge * rim * rim * rim;
  if (dry > 0) {
    const bristle = fbm(along * 0.16 + grain, across * (8 + half * 0.6) + grain * 3);
    const threshold = dry * (0.45 + 0.5 * t);
    wet *= smoothstep(threshold - 0.16, threshold + 0.14, bristle + 0.12);
  }
  return wet;
}

/** A short press of the brush tip: a drop-shaped dot. */
export function dab(
  p: Painting,
  at: Point,
  angle: number,
  length: number,
  options: StrokeOptions,
): void {
  const end: Point = [at[0] + Math.cos(angle) * length, at[1] + Math.sin(angle) * length];
  stroke(p, [at, end], { profile: leaf, ragged: 0.1, ...options });
}
