import { pavilion } from '../figures/buildings.ts';
import { flyingCrane } from '../figures/flying-crane.ts';
import { seal } from '../marks/seal.ts';
import { fbm, smoothstep } from '../noise.ts';
import { COOL_INK, INDIGO, mix } from '../pigment.ts';
import { farPine } from '../plants/pine.ts';
import type { Scene } from './scene.ts';
import { snowPeak } from './snow-peak.ts';
import { tint } from '../wash.ts';
import { mist, snowfall } from '../weather.ts';

/** The great cold: frozen river between white crags, a pavilion, two cranes. */
export const majorCold: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(
    p,
    mix(COOL_INK, INDIGO, 0.35),
    (x, y) => 0.4 * (1 - smoothstep(150, 980, y)) * (0.6 + 0.8 * fbm(x * 0.05 + 70, y * 0.06)),
  );
  snowPeak(
    p,
    [
      [500, 900],
      [700, 700],
      [880, 560],
      [1000, 610],
      [1180, 330],
      [1290, 260],
      [1400, 400],
      [1560, 340],
      [1720, 180],
      [1860, 300],
      [2050, 230],
    ],
    0.4,
    900,
  );
  snowPeak(
    p,
    [
      [900, 1180],
      [1080, 980],
      [1230, 800],
      [1400, 700],
      [1530, 650],
      [1680, 720],
      [1860, 600],
      [2050, 640],
    ],
    0.62,
    1120,
  );
  const ledge = (x: number) =>
    1130 - 250 * smoothstep(980, 1500, x) + 40 * smoothstep(1600, 2000, x);
  for (const x of [1460, 1510, 1730, 1800, 1880])
    farPine(p, rng, [x, ledge(x) + rng.gauss() * 10], rng.range(90, 170), 0.9);
  pavilion(p, [1615, 880], 150, 0.9, COOL_INK);
  mist(p, 1010, 60, 0.7);
  tint(
    p,
    INDIGO,
    (x, y) => {
      const far = smoothstep(1040, 1250, y);
      const crack = Math.abs(fbm(x * 0.1 + 60, y * 0.34) - 0.5);
      return far * (0.1 + 0.2 * Math.exp(-((crack / 0.012) ** 2)));
    },
    [0, 1040, 2000, 1250],
  );
  flyingCrane(p, [740, 470], 150, -0.12, false, 0.75);
  flyingCrane(p, [560, 580], 104, -0.05, false, 0.65);
  snowfall(p, rng.fork('flakes'), 480, 5);
  seal(p, [118, 1122], 60);
};
