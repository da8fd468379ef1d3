import { dab } from '../brush.ts';
import { farBird } from '../figures/far-birds.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import { AMBER, COOL_INK, JADE, MOSS, OCHRE, STRAW, TEA, WILLOW, mix } from '../pigment.ts';
import { woods } from '../plants/foliage.ts';
import { tuft, wheat } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { sky } from '../sky.ts';
import { tint } from '../wash.ts';
import { mist } from '../weather.ts';

/** Ears of wheat filling, the field running out to low hills. */
export const grainFull: Scene = (p) => {
  const rng = p.rng.fork('all');
  sky(p, STRAW, 0.28, 700, 160, 0.5);
  mountain(p, {
    ridge: [
      [-50, 640],
      [400, 600],
      [800, 640],
      [1300, 560],
      [1700, 600],
      [2050, 540],
    ],
    pigment: mix(COOL_INK, JADE, 0.5),
    ink: 0.26,
    rough: 40,
    fade: 90,
    texture: 0.15,
    foot: 680,
    footSoft: 60,
  });
  woods(p, rng, (x) => 694 + 10 * Math.sin(x / 170), 900, 2000, 36, [MOSS, JADE, TEA], 0.42);
  tint(
    p,
    mix(STRAW, AMBER, 0.35),
    (x, y) =>
      0.5 *
      smoothstep(690, 730, y) *
      (1 - smoothstep(800, 1200, y - 0.12 * x)) *
      smoothstep(0.34, 0.66, fbm(x * 0.045 + y * 0.02, y * 0.42)),
  );
  for (let row = 0; row < 22; row++) {
    const y = 704 + row * row * 0.95;
    const step = 5 + row * 0.85;
    for (let x = -20; x < 2020; x += step * rng.range(0.5, 1.6)) {
      const here = fbm(x * 0.075 + row * 3, row * 17);
      if (here < 0.4 + 0.22 * smoothstep(1300, 100, x) + row * 0.006) continue;
      const height = 9 + row * 1.9;
      dab(
        p,
        [x, y + rng.gauss() * (2 + row * 0.4)],
        -1.5 + rng.gauss() * 0.22,
        height * rng.range(0.6, 1.25),
        {
          width: 1.8 + row * 0.2,
          pigment: rng.pick([AMBER, STRAW, OCHRE, STRAW, TEA]),
          ink: 0.3 + row * 0.012,
        },
      );
    }
  }
  mist(p, 730, 40, 0.5);
  const near = rng.fork('ears');
  for (let i = 0; i < 30; i++) {
    const x = 900 + 1120 * near.next() ** 0.7;
    wheat(
      p,
      near,
      [x, 1300],
      near.range(260, 620) * (0.6 + 0.45 * smoothstep(900, 1700, x)),
      -near.range(20, 150),
      near.range(42, 62),
      0.85,
      near.pick([AMBER, STRAW, mix(AMBER, WILLOW, 0.5)]),
    );
  }
  for (let i = 0; i < 14; i++)
    tuft(
      p,
      near,
      [near.range(850, 2000), 1275],
      near.range(160, 340),
      3,
      mix(MOSS, WILLOW, 0.3),
      0.6,
      -0.15,
    );
  for (const at of [
    [520, 300],
    [590, 276],
    [640, 330],
  ] as Point[])
    farBird(p, rng, at, 17, 0.1, 0.6);
  seal(p, [118, 1122], 60);
};
