import { stroke } from '../brush.ts';
import { sail } from '../figures/boats.ts';
import { farBird } from '../figures/far-birds.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import { COOL_INK, INDIGO, JADE, MAPLE, OCHRE, mix } from '../pigment.ts';
import type { Scene } from './scene.ts';
import { tint } from '../wash.ts';
import { reflect, ripples } from '../water.ts';

/** The heat ends: high thin cloud, sails putting out on wide water. */
export const endOfHeat: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(p, mix(INDIGO, COOL_INK, 0.2), (x, y) => {
    const streak = smoothstep(0.5, 0.74, fbm(x * 0.05 + y * 0.035, y * 0.3 - x * 0.05 + 40));
    return (
      0.3 *
      (1 - smoothstep(80, 640, y)) *
      (0.95 - 0.85 * streak) *
      (0.6 + 0.8 * fbm(x * 0.04, y * 0.05))
    );
  });
  mountain(p, {
    ridge: [
      [900, 716],
      [1150, 690],
      [1400, 650],
      [1650, 672],
      [2050, 600],
    ],
    pigment: INDIGO,
    ink: 0.3,
    rough: 44,
    fade: 80,
    texture: 0.15,
    foot: 724,
    footSoft: 36,
  });
  mountain(p, {
    ridge: [
      [1500, 720],
      [1700, 696],
      [2050, 660],
    ],
    pigment: mix(JADE, INDIGO, 0.4),
    ink: 0.4,
    rough: 26,
    fade: 60,
    texture: 0.3,
    foot: 730,
    footSoft: 24,
    cover: 0.7,
  });
  reflect(p, 732, 0.4, 110, 7);
  tint(
    p,
    INDIGO,
    (x, y) =>
      0.22 * smoothstep(735, 1250, y) * (0.3 + 1.3 * smoothstep(0.4, 0.7, fbm(x * 0.05, y * 0.4))),
  );
  sail(p, [1060, 742], 70, 0.4, mix(OCHRE, COOL_INK, 0.4));
  sail(p, [1160, 752], 92, 0.5, OCHRE);
  sail(p, [900, 736], 46, 0.3, COOL_INK);
  sail(p, [1350, 800], 190, 0.75, mix(OCHRE, MAPLE, 0.3));
  sail(p, [1640, 900], 370, 0.9, mix(OCHRE, MAPLE, 0.45));
  ripples(p, rng, [0, 760, 2000, 1230], 54, 0.3, INDIGO);
  for (let i = 0; i < 9; i++)
    stroke(
      p,
      [
        [1480 + rng.gauss() * 30, 915 + i * 9],
        [1640, 918 + i * 9],
        [1790 + rng.gauss() * 30, 914 + i * 9],
      ],
      { width: 4, ink: 0.26 - i * 0.02, dry: 0.5 },
    );
  for (const at of [
    [620, 470],
    [690, 440],
    [740, 500],
    [560, 520],
  ] as Point[])
    farBird(p, rng, at, 22, 0.1, 0.6);
  seal(p, [118, 1122], 60);
};
