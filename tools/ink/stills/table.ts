import { stroke, swell } from '../brush.ts';
import type { Point } from '../geometry.ts';
import { fbm } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { COOL_INK, type Pigment, WARM_INK } from '../pigment.ts';
import type { Rng } from '../random.ts';

/** Steam: a few rising strokes that open and vanish. */
export function steam(
  p: Painting,
  rng: Rng,
  at: Point,
  height: number,
  pigment: Pigment = COOL_INK,
  ink = 0.16,
): void {
  for (let i = 0; i < 4; i++) {
    const x = at[0] + (i - 1.5) * height * 0.07;
    const path = Array.from({ length: 8 }, (_, j): Point => {
      const t = j / 7;
      return [
        x +
          Math.sin(t * 5 + i * 0.8) * height * 0.06 * (0.3 + t) +
          (fbm(t * 30 + i * 40, at[1]) - 0.5) * height * 0.1,
        at[1] - t * height * rng.range(0.9, 1),
      ];
    });
    stroke(p, path, {
      width: height * 0.055,
      pigment,
      ink: ink * rng.range(0.6, 1.1),
      profile: swell,
      load: (t) => Math.sin(Math.PI * t),
      dry: 0.45,
      edge: 0.9,
    });
  }
}

/** The surface things stand on: one long dry stroke. */
export function tableLine(p: Painting, y: number, from: number, to: number, ink = 0.35): void {
  stroke(
    p,
    [
      [from, y + 6],
      [(from + to) / 2, y - 3],
      [to, y + 4],
    ],
    {
      width: 9,
      pigment: WARM_INK,
      ink,
      profile: (t) => 0.4 + 0.6 * Math.sin(Math.PI * t),
      dry: 0.9,
      ragged: 0.5,
    },
  );
}

/** Loose dry leaves: short twisted strokes in a heap. */
export function looseLeaves(
  p: Painting,
  rng: Rng,
  at: Point,
  spread: number,
  count: number,
  pigments: readonly Pigment[],
  length = 46,
): void {
  for (let i = 0; i < count; i++) {
    const u = rng.gauss() * 0.45;
    const x = at[0] + u * spread;
    const y =
      at[1] - Math.max(0, 1 - Math.abs(u) * 1.5) * spread * 0.22 * rng.next() + rng.gauss() * 5;
    const angle = rng.range(-0.7, 0.7) + (rng.next() < 0.5 ? Math.PI : 0);
    const reach = length * rng.range(0.5, 1.2);
    const bend = rng.gauss() * 0.5;
    stroke(
      p,
      [
        [x, y],
        [x + Math.cos(angle + bend) * reach * 0.5, y + Math.sin(angle + bend) * reach * 0.4],
        [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.6],
      ],
      {
        width: length * rng.range(0.13, 0.22),
        pigment: rng.pick(pigments),
        ink: rng.range(0.6, 1),
        profile: swell,
        mode: i > count * 0.3 ? 'cover' : 'deposit',
        edge: 0.4,
        dry: 0.2,
      },
    );
  }
}
