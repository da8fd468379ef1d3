import { closed, place, polar, type Point } from '../geometry.ts';
import { dab, drawnOut, stroke } from '../brush.ts';
import { wash } from '../wash.ts';
import { INK, MOSS, PERSIMMON, WARM_INK, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

/** A persimmon hanging from `at`: a squat wash with a lit side and its dark four-lobed cap. */
export function persimmon(
  p: Painting,
  rng: Rng,
  at: Point,
  size: number,
  pigment: Pigment = PERSIMMON,
): void {
  const centre: Point = [at[0], at[1] + size * 0.8];
  const body: Point[] = [
    [-0.98, -0.1],
    [-0.72, -0.66],
    [-0.2, -0.78],
    [0.3, -0.76],
    [0.78, -0.6],
    [1, -0.05],
    [0.8, 0.55],
    [0.3, 0.82],
    [-0.3, 0.82],
    [-0.8, 0.52],
  ];
  const turn = rng.gauss() * 0.12;
  wash(p, [place(closed(body, 0.15), centre, size, turn)], {
    pigment,
    ink: 0.95,
    bleed: size * 0.05,
    soft: 0.14,
    edge: 0.3,
    mottle: 0.4,
    cover: 0.95,
    gradient: (x, y) =>
      0.5 +
      0.62 *
        Math.min(1, Math.hypot(x - centre[0] + size * 0.35, y - centre[1] + size * 0.3) / size),
  });
  for (let i = 0; i < 4; i++) {
    const angle = 0.35 + i * (Math.PI / 2) + rng.gauss() * 0.2;
    const end = polar([0, 0], angle, size * 0.46);
    dab(
      p,
      [centre[0], centre[1] - size * 0.66],
      Math.atan2(end[1] * 0.5, end[0]),
      size * 0.5 * (0.7 + 0.3 * Math.abs(Math.cos(angle))),
      { width: size * 0.24, pigment: WARM_INK, ink: 0.9, dry: 0.3 },
    );
  }
  stroke(p, [[centre[0], centre[1] - size * 0.7], at, [at[0], at[1] - size * 0.25]], {
    width: size * 0.1,
    pigment: WARM_INK,
    ink: 0.9,
  });
}

/** A long leaf with a middle vein, painted as two wet half-strokes. */
export function broadLeaf(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  length: number,
  girth: number,
  pigment: Pigment = MOSS,
  ink = 0.7,
): void {
  const bend = rng.gauss() * 0.12;
  const half = (side: number): Point[] => [
    [0, 0],
    [length * 0.3, side * girth * 0.42 + bend * length * 0.2],
    [length * 0.65, side * girth * 0.36 + bend * length * 0.5],
    [length, bend * length],
    [length * 0.6, bend * length * 0.42],
    [length * 0.3, bend * length * 0.14],
  ];
  for (const side of [-1, 1]) {
    wash(p, [place(closed(half(side), 5), at, 1, angle)], {
      pigment,
      ink: ink * (side > 0 ? 1 : 0.72),
      bleed: girth * 0.04 + 1,
      edge: 0.4,
      mottle: 0.8,
      cover: 0.5,
    });
  }
  stroke(
    p,
    place(
      [
        [0, 0],
        [length * 0.5, bend * length * 0.3],
        [length * 0.98, bend * length],
      ],
      at,
      1,
      angle,
    ),
    { width: Math.max(1.5, girth * 0.05), pigment: INK, ink: ink * 0.9, profile: drawnOut },
  );
  for (let i = 1; i < 6; i++) {
    for (const side of [-1, 1]) {
      const x = (length * i) / 7;
      const y = bend * length * (i / 7) ** 1.6;
      stroke(
        p,
        place(
          [
            [x, y],
            [x + length * 0.12, y + side * girth * 0.28],
          ],
          at,
          1,
          angle,
        ),
        { width: 1.5, pigment: INK, ink: ink * 0.45, profile: drawnOut, ragged: 0 },
      );
    }
  }
}
