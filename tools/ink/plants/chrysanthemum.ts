import { polar, type Point } from '../geometry.ts';
import { stroke, type Profile } from '../brush.ts';
import { wash } from '../wash.ts';
import { closed, place } from '../geometry.ts';
import { INK, MOSS, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

/** A petal of the florist's chrysanthemum: narrow at the root, full and blunt at the end. */
const petal: Profile = (t) => Math.min(1, 0.35 + t * 0.9) * Math.min(1, (1 - t) * 5) ** 0.6;

/** A chrysanthemum seen a little from below: rows of long petals, the inner ones curling in. */
export function chrysanthemum(
  p: Painting,
  rng: Rng,
  at: Point,
  size: number,
  pigment: Pigment,
  shade: Pigment,
): void {
  for (let row = 0; row < 5; row++) {
    const count = 30 - row * 5;
    const reach = size * (1 - row * 0.19);
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * Math.PI * 2 + row * 0.3 + rng.gauss() * 0.08;
      const length = reach * rng.range(0.82, 1.12);
      const curl = (rng.next() < 0.5 ? -1 : 1) * rng.range(0.1, 0.45);
      const flat = (point: Point): Point => [
        point[0],
        at[1] + (point[1] - at[1]) * 0.74 - row * size * 0.04,
      ];
      const from = flat(polar(at, angle, size * 0.06));
      const middle = flat(polar(at, angle + curl * 0.3, length * 0.6));
      const tip = flat(polar(at, angle + curl, length));
      const width = size * 0.145;
      stroke(p, [from, middle, tip], {
        width: width * 1.16,
        pigment: shade,
        ink: 0.6,
        profile: petal,
        mode: 'cover',
        ragged: 0.05,
      });
      stroke(p, [from, middle, tip], {
        width: width * 0.82,
        pigment,
        ink: 0.4 + row * 0.13,
        profile: petal,
        mode: 'cover',
        ragged: 0.05,
        edge: 0.1,
        load: (t) => 0.75 + 0.25 * t,
      });
    }
  }
}

/** A lobed chrysanthemum leaf in loaded ink with veins. */
export function chrysanthemumLeaf(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  size: number,
  ink = 0.75,
): void {
  const lobes: Point[] = [
    [0, 0],
    [0.16, -0.1],
    [0.12, -0.34],
    [0.34, -0.3],
    [0.4, -0.16],
    [0.5, -0.46],
    [0.7, -0.3],
    [0.68, -0.12],
    [0.88, -0.2],
    [1, 0.02],
    [0.86, 0.2],
    [0.68, 0.12],
    [0.7, 0.32],
    [0.48, 0.46],
    [0.4, 0.16],
    [0.32, 0.32],
    [0.1, 0.32],
    [0.16, 0.1],
  ];
  const shape = place(closed(lobes, 0.05), at, size, angle);
  wash(p, [shape], {
    pigment: MOSS,
    ink: ink * rng.range(0.55, 0.85),
    bleed: size * 0.018,
    mottle: 0.9,
    cover: 0.5,
  });
  wash(p, [shape], {
    pigment: INK,
    ink: ink * rng.range(0.1, 0.42),
    bleed: size * 0.03,
    soft: 0.3,
    mottle: 1.6,
    rough: 0.6,
  });
  for (const [x, y] of [
    [0.95, 0],
    [0.5, -0.28],
    [0.5, 0.28],
    [0.8, -0.13],
    [0.8, 0.13],
  ] as const) {
    stroke(
      p,
      place(
        [
          [x * 0.25, 0],
          [x, y],
        ],
        at,
        size,
        angle,
      ),
      { width: 2, ink: ink * 0.9, ragged: 0 },
    );
  }
}
