import { closed, place, polar, type Point } from '../geometry.ts';
import { dab, stroke, tapering } from '../brush.ts';
import { fbm, smoothstep } from '../noise.ts';
import { wash } from '../wash.ts';
import { JADE, MOSS, TEA, WILLOW, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

export type TerraceOptions = {
  /** Height of row `r` (0 = farthest, 1 = nearest) at x. */
  row: (x: number, r: number) => number;
  rows: number;
  from: number;
  to: number;
  /** Height of a near hedge, design units; far ones shrink. */
  size: number;
  ink?: number;
  pigments?: readonly Pigment[];
};

/**
 * Tea in terraces: one long hedge for each row, a wash that is full at its foot and pale on top, where the fresh
 * shoots are, with a broken crest of dabs. Rows open and close with noise, as hedges do along a hill.
 */
export function terraces(p: Painting, rng: Rng, options: TerraceOptions): void {
  const { row, rows, from, to, size, ink = 0.7, pigments = [TEA, MOSS, JADE] } = options;
  for (let i = 0; i < rows; i++) {
    const r = (i + 0.5) / rows;
    const height = size * (0.22 + 0.78 * r ** 1.2);
    const grain = p.nextGrain();
    const tone = ink * (0.45 + 0.55 * r);
    const stand = (x: number, depth: number) =>
      smoothstep(0.24, 0.4, fbm(x * 0.07 + grain, depth * 300)) *
      smoothstep(from, from + 60, x) *
      smoothstep(to, to - 160, x);
    const top: Point[] = [];
    const foot: Point[] = [];
    for (let x = from; x <= to; x += 9) {
      const y = row(x, r);
      const stands = stand(x, r);
      const bushy =
        0.72 +
        0.3 * fbm(x * 0.8 + grain, 50) +
        0.22 * Math.abs(Math.sin(x / (height * 0.8) + grain));
      top.push([x, y - height * bushy * stands]);
      foot.push([x, y + height * 0.1 * stands]);
    }
    wash(p, [[...top, ...foot.reverse()]], {
      pigment: pigments[i % pigments.length]!,
      ink: tone,
      bleed: 2 + height * 0.05,
      rough: 0.5,
      edge: 0.3,
      mottle: 0.9,
      cover: from < 0 ? 0.7 : 0.25,
      gradient: (x, y) =>
        (from < 0 ? 1 : smoothstep(from + 60, from + 460, x)) *
        (0.3 + 0.95 * Math.max(0, Math.min(1, 1 + (y - row(x, r)) / height))),
    });
    const crest = Math.round(((to - from) / 15) * (0.5 + 0.5 * r));
    for (let j = 0; j < crest; j++) {
      const x = rng.range(from, to);
      const stands = stand(x, r);
      if (stands < 0.5) continue;
      const y = row(x, r) - height * rng.range(0.15, 0.95);
      const fresh = rng.next() < 0.4;
      dab(
        p,
        [x, y],
        fresh ? rng.range(-2.2, -0.9) : rng.gauss() * 0.4,
        height * rng.range(0.1, 0.22),
        { width: height * 0.085, pigment: fresh ? WILLOW : MOSS, ink: fresh ? tone : tone * 0.75 },
      );
    }
  }
}

/** One tea leaf with its vein. */
export function teaLeaf(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  length: number,
  pigment: Pigment,
  ink = 0.8,
): void {
  const bend = rng.gauss() * 0.06;
  const shape: Point[] = [
    [0, 0],
    [0.25, -0.15],
    [0.6, -0.17],
    [1, bend],
    [0.62, 0.16],
    [0.25, 0.15],
  ];
  wash(p, [place(closed(shape, 0.05), at, length, angle)], {
    pigment,
    ink,
    bleed: length * 0.014 + 0.8,
    edge: 0.5,
    mottle: 0.8,
    cover: 0.85,
    gradient: (x, y) => 0.6 + 0.6 * Math.min(1, Math.hypot(x - at[0], y - at[1]) / length),
  });
  stroke(
    p,
    place(
      [
        [0, 0],
        [0.5, bend * 0.3],
        [0.95, bend],
      ],
      at,
      length,
      angle,
    ),
    { width: Math.max(1.4, length * 0.014), ink: 0.6, pigment: MOSS, profile: tapering },
  );
  for (let i = 1; i < 6; i++) {
    for (const side of [-1, 1])
      stroke(
        p,
        place(
          [
            [i * 0.15, 0],
            [i * 0.15 + 0.1, side * 0.1],
          ],
          at,
          length,
          angle,
        ),
        { width: Math.max(1, length * 0.007), ink: 0.35, pigment: MOSS, ragged: 0 },
      );
  }
}

/** Two leaves and a bud: what is plucked in spring. */
export function sprig(p: Painting, rng: Rng, at: Point, angle: number, size: number): void {
  const node = polar(at, angle, size * 0.5);
  stroke(
    p,
    [at, polar(at, angle - 0.1, size * 0.25), node, polar(node, angle + 0.05, size * 0.12)],
    { width: size * 0.035, pigment: TEA, ink: 0.9, profile: (t) => 1 - 0.4 * t, edge: 0.4 },
  );
  teaLeaf(p, rng, polar(at, angle, size * 0.22), angle - 1.05, size * 0.85, MOSS, 0.75);
  teaLeaf(p, rng, polar(at, angle, size * 0.42), angle + 0.85, size * 0.75, TEA, 0.8);
  teaLeaf(p, rng, node, angle - 0.22, size * 0.5, WILLOW, 0.85);
  stroke(p, [node, polar(node, angle + 0.16, size * 0.24), polar(node, angle + 0.1, size * 0.46)], {
    width: size * 0.075,
    pigment: WILLOW,
    ink: 1,
    profile: (t) => Math.sin(Math.PI * (0.15 + 0.85 * t)) ** 0.8,
    edge: 0.5,
    mode: 'cover',
  });
}
