import { boat } from '../figures/boats.ts';
import { house } from '../figures/buildings.ts';
import { geese } from '../figures/far-birds.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { CELADON, COOL_INK, JADE, MOSS, WILLOW, mix } from '../pigment.ts';
import { tree } from '../plants/foliage.ts';
import type { Scene } from './scene.ts';
import { sky } from '../sky.ts';
import { reflect, ripples } from '../water.ts';
import { mist, rain } from '../weather.ts';

/** Geese come back over a river in soft rain; the first haze of green. */
export const rainWater: Scene = (p) => {
  const rng = p.rng.fork('all');
  sky(p, COOL_INK, 0.2, 0, 640, 0.8);
  mountain(p, {
    ridge: [
      [-50, 560],
      [300, 470],
      [640, 560],
      [980, 470],
      [1290, 330],
      [1560, 420],
      [1800, 300],
      [2050, 380],
    ],
    pigment: COOL_INK,
    ink: 0.24,
    rough: 70,
    fade: 210,
    texture: 0.25,
    foot: 690,
    footSoft: 190,
  });
  mountain(p, {
    ridge: [
      [700, 760],
      [1000, 650],
      [1240, 560],
      [1500, 600],
      [1750, 500],
      [2050, 530],
    ],
    pigment: mix(COOL_INK, JADE, 0.4),
    ink: 0.4,
    rough: 70,
    fade: 150,
    texture: 0.4,
    foot: 800,
    footSoft: 150,
    cover: 0.5,
  });
  mist(p, 730, 90, 0.75);
  const bank = mountain(p, {
    ridge: [
      [900, 930],
      [1150, 868],
      [1500, 838],
      [2050, 800],
    ],
    pigment: MOSS,
    ink: 0.45,
    rough: 26,
    fade: 70,
    texture: 0.4,
    foot: 905,
    footSoft: 50,
    cover: 0.8,
    crest: 0.2,
  });
  for (const x of [1330, 1475, 1590, 1780, 1890]) {
    tree(p, rng.fork(`t${x}`), {
      root: [x, bank(x) + 14],
      height: rng.range(150, 250),
      leaves: [WILLOW, WILLOW, CELADON],
      full: 0.8,
      ink: 0.72,
      lean: -18,
    });
  }
  house(p, [1685, 858], 120, { ink: 0.7 });
  house(p, [1610, 872], 90, { ink: 0.6 });
  reflect(p, 896, 0.36, 230, 9);
  mist(p, 900, 36, 0.6);
  boat(p, [930, 1010], 190, { poler: true, flip: true });
  ripples(p, rng, [300, 930, 2000, 1210], 30, 0.22, COOL_INK);
  geese(p, rng.fork('geese'), [860, 250], 9, 20, -0.25, 0.65);
  rain(p, rng.fork('rain'), { count: 620, slant: 0.14, length: 74, ink: 0.15 });
  seal(p, [1886, 1130], 60);
};
