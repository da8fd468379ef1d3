import { boat } from '../figures/boats.ts';
import { seal } from '../marks/seal.ts';
import { fbm, smoothstep } from '../noise.ts';
import { COOL_INK, INDIGO, INK, JADE, mix } from '../pigment.ts';
import { pine } from '../plants/pine.ts';
import type { Scene } from './scene.ts';
import { snowPeak } from './snow-peak.ts';
import { fadeAway, tint, wash } from '../wash.ts';
import { ripples } from '../water.ts';
import { snowfall } from '../weather.ts';

/** Snow on the pines, one boat, one angler. */
export const majorSnow: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(
    p,
    COOL_INK,
    (x, y) => 0.42 * (1 - smoothstep(100, 760, y)) * (0.55 + 0.9 * fbm(x * 0.05 + 9, y * 0.06)),
  );
  snowPeak(
    p,
    [
      [-50, 640],
      [250, 520],
      [500, 590],
      [820, 430],
      [1080, 540],
      [1400, 380],
      [1700, 480],
      [2050, 330],
    ],
    0.36,
    720,
  );
  tint(p, COOL_INK, (x, y) =>
    y < 730
      ? 0
      : 0.3 *
        smoothstep(730, 860, y) *
        (1 - smoothstep(900, 1240, y)) *
        (0.5 + 1.1 * fbm(x * 0.04, y * 0.3)),
  );
  ripples(p, rng, [100, 800, 1700, 1180], 16, 0.2, COOL_INK);
  boat(p, [720, 930], 210, { awning: false, angler: true });
  const bank = (x: number) => 1290 - 370 * smoothstep(1050, 2000, x) - (fbm(x * 0.3, 8) - 0.5) * 40;
  fadeAway(p, (x, y) => 0.97 * smoothstep(-2, 3, y - bank(x)));
  tint(p, INDIGO, (x, y) =>
    y < bank(x)
      ? 0
      : 0.12 * smoothstep(0, 200, y - bank(x)) * fbm(x * 0.1, y * 0.2) +
        0.2 * Math.exp(-(y - bank(x)) / 5),
  );
  pine(
    p,
    rng.fork('pine'),
    {
      from: [1800, 1060],
      angle: -1.9,
      length: 860,
      width: 66,
      brush: { load: (t) => Math.min(1, t * 9) },
      depth: 2,
      lean: -2.3,
    },
    92,
    0.86,
    { pigment: mix(INK, JADE, 0.35), wash: JADE, snow: true },
  );
  pine(
    p,
    rng.fork('pine2'),
    {
      from: [1985, 1010],
      angle: -1.6,
      length: 640,
      width: 44,
      brush: { load: (t) => Math.min(1, t * 9) },
      depth: 2,
      lean: -1.5,
    },
    84,
    0.8,
    { pigment: mix(INK, JADE, 0.35), wash: JADE, snow: true },
  );
  for (const [x, w] of [
    [1806, 110],
    [1985, 90],
  ] as const) {
    const y = x < 1900 ? 1052 : 1004;
    wash(
      p,
      [
        [
          [x - w, y + 26],
          [x - w * 0.4, y - 8],
          [x, y - 18],
          [x + w * 0.5, y - 12],
          [x + w, y + 22],
          [x, y + 50],
        ],
      ],
      { pigment: COOL_INK, ink: 0.03, bleed: 10, rough: 0.6, soft: 0.25, edge: 0.8, cover: 0.97 },
    );
  }
  snowfall(p, rng.fork('flakes'), 900, 7);
  seal(p, [118, 1122], 60);
};
