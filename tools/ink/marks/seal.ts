import type { Point } from '../geometry.ts';
import { closed } from '../geometry.ts';
import { fbm } from '../noise.ts';
import { createRng } from '../random.ts';
import { wash } from '../wash.ts';
import { VERMILION } from '../pigment.ts';
import type { Painting } from '../painting.ts';
import { flatten, textPath } from './glyphs.ts';

/** The face of the seal in a square of side 1: a hand-cut outline and 谷雨 one above the other. */
export function sealShape(): { face: Point[]; glyphs: Point[][] } {
  const rng = createRng('seal');
  const face: Point[] = [];
  const n = 11;
  const chip = () => rng.gauss() * 0.007;
  for (let side = 0; side < 4; side++) {
    for (let i = 0; i < n; i++) {
      const t = 0.06 + (0.88 * i) / (n - 1);
      const edge = 0.02 + chip() + (fbm(side * 90 + i * 31, 12) - 0.5) * 0.02;
      if (side === 0) face.push([t, edge]);
      if (side === 1) face.push([1 - edge, t]);
      if (side === 2) face.push([1 - t, 1 - edge]);
      if (side === 3) face.push([edge, 1 - t]);
    }
  }
  const glyphs = [
    ...flatten(textPath('谷', 0.26, 0.455, 0.46, '700Bold')),
    ...flatten(textPath('雨', 0.26, 0.885, 0.46, '700Bold')),
  ];
  const widened = glyphs.map((outline) =>
    outline.map(([x, y]): Point => [(x - 0.49) * 1.32 + 0.5, y]),
  );
  return { face: closed(face, 0.02), glyphs: widened };
}

/** Presses the seal: paste a little uneven, the characters bare paper. */
export function seal(p: Painting, at: Point, size: number): void {
  const { face, glyphs } = sealShape();
  const move = ([x, y]: Point): Point => [at[0] + x * size, at[1] + y * size];
  wash(p, [face.map(move)], {
    pigment: VERMILION,
    ink: 1.05,
    bleed: 0.8,
    rough: 0.2,
    edge: 0.15,
    mottle: 0.35,
    cover: 1,
  });
  p.outline(...glyphs.map((outline) => outline.map(move)));
  p.lift(0.96);
}
