import { wader } from '../figures/wader.ts';
import { type Point, closed, place } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import { COOL_INK, INDIGO, MOSS, OCHRE, STRAW, mix } from '../pigment.ts';
import { reed, tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { moon } from '../sky.ts';
import { tint } from '../wash.ts';
import { reflect, ripples } from '../water.ts';
import { mist } from '../weather.ts';

/** Reeds white with dew, an egret, a pale morning moon. */
export const whiteDew: Scene = (p) => {
  const rng = p.rng.fork('all');
  moon(p, [560, 330], 86, mix(COOL_INK, INDIGO, 0.35), 0.32, 900);
  mountain(p, {
    ridge: [
      [-50, 800],
      [300, 780],
      [800, 800],
      [1300, 740],
      [2050, 770],
    ],
    pigment: COOL_INK,
    ink: 0.22,
    rough: 44,
    fade: 80,
    texture: 0.1,
    foot: 830,
    footSoft: 60,
  });
  mist(p, 830, 50, 0.6);
  ripples(p, rng, [0, 880, 1500, 1200], 24, 0.2, COOL_INK);
  tint(p, COOL_INK, (x, y) => 0.15 * smoothstep(850, 1250, y) * fbm(x * 0.05, y * 0.3) * 1.6);
  for (let i = 0; i < 26; i++)
    reed(
      p,
      rng,
      [rng.range(1220, 2040), 1150 + rng.range(0, 40)],
      rng.range(300, 520),
      -rng.range(60, 160),
      0.28,
      mix(STRAW, COOL_INK, 0.5),
    );
  mist(p, 1120, 90, 0.65);
  tint(
    p,
    COOL_INK,
    (x, y) =>
      0.26 *
      Math.exp(-(((x - 1060) / 330) ** 2 + ((y - 1000) / 130) ** 2)) *
      (0.4 + 1.1 * fbm(x * 0.06, y * 0.14)),
  );
  wader(p, [1075, 1120], 220);
  reflect(p, 1121, 0.22, 110, 8);
  for (let i = 0; i < 17; i++)
    reed(
      p,
      rng,
      [rng.range(1330, 2060), 1290],
      rng.range(430, 960) * (0.7 + 0.4 * smoothstep(1300, 1950, rng.range(1300, 2000))),
      -rng.range(90, 260),
      0.72,
      mix(STRAW, OCHRE, 0.35),
    );
  for (let i = 0; i < 13; i++)
    tuft(
      p,
      rng,
      [rng.range(1180, 2020), 1275],
      rng.range(160, 380),
      5,
      mix(MOSS, COOL_INK, 0.4),
      0.65,
      -0.2,
    );
  for (let i = 0; i < 40; i++) {
    const at: Point = [rng.range(1260, 1990), rng.range(860, 1220)];
    p.outline(
      place(
        closed(
          [
            [-1, 0],
            [0, -1.2],
            [1, 0],
            [0, 1],
          ],
          0.3,
        ),
        at,
        rng.range(2, 4.5),
      ),
    );
    p.lift(0.9);
  }
  seal(p, [118, 1122], 60);
};
