import { house } from '../figures/buildings.ts';
import { figure } from '../figures/person.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import type { Painting } from '../painting.ts';
import { CELADON, CINNABAR, COOL_INK, INDIGO, JADE, MOSS, TEA, mix } from '../pigment.ts';
import { tree } from '../plants/foliage.ts';
import { terraces } from '../plants/tea.ts';
import type { Scene } from './scene.ts';
import { sky } from '../sky.ts';
import { mist, rain } from '../weather.ts';

/** Rain on tea terraces. */
export const grainRain: Scene = (p) => {
  paintTerraces(p);
  terraceRain(p);
  seal(p, [118, 1122], 60);
};

/** The still part of the picture, apart so that the film can move rain and mist over it. */
export function paintTerraces(p: Painting): void {
  const rng = p.rng.fork('tea');
  sky(p, mix(COOL_INK, CELADON, 0.4), 0.24, 0, 560, 0.9);
  mountain(p, {
    ridge: [
      [500, 560],
      [800, 470],
      [1050, 380],
      [1300, 250],
      [1520, 340],
      [1780, 190],
      [2050, 270],
    ],
    pigment: COOL_INK,
    ink: 0.28,
    rough: 80,
    fade: 220,
    texture: 0.3,
    foot: 600,
    footSoft: 220,
  });
  mountain(p, {
    ridge: [
      [-50, 720],
      [300, 640],
      [620, 660],
      [950, 540],
      [1250, 470],
      [1600, 400],
      [2050, 460],
    ],
    pigment: mix(COOL_INK, JADE, 0.5),
    ink: 0.36,
    rough: 60,
    fade: 170,
    texture: 0.3,
    foot: 720,
    footSoft: 160,
    cover: 0.6,
  });
  mist(p, 640, 90, 0.7);
  terraces(p, rng.fork('far'), {
    from: 760,
    to: 2180,
    rows: 11,
    size: 34,
    ink: 0.55,
    row: (x, r) =>
      640 +
      r * 210 -
      90 * Math.sin((x - 860) / 420) +
      r * 40 * Math.sin(x / 240) -
      (x - 1300) * 0.06,
  });
  mist(p, 800, 60, 0.75);
  terraces(p, rng.fork('near'), {
    from: -330,
    to: 2300,
    rows: 13,
    size: 62,
    ink: 0.85,
    row: (x, r) =>
      905 +
      r * 400 -
      (150 - 70 * r) * Math.sin((x + 260 - r * 240) / 520) -
      Math.max(0, x - 1200) * 0.1,
  });
  tree(p, rng.fork('tree'), {
    root: [1640, 770],
    height: 230,
    leaves: [MOSS, JADE, TEA],
    ink: 0.85,
    lean: -24,
  });
  tree(p, rng.fork('tree2'), {
    root: [1720, 764],
    height: 150,
    leaves: [MOSS, JADE],
    ink: 0.7,
    lean: -16,
  });
  house(p, [1790, 770], 120, { ink: 0.75 });
  figure(p, [1130, 962], 50, 0.85, INDIGO);
  figure(p, [1210, 985], 46, 0.85, CINNABAR);
}

function terraceRain(p: Painting): void {
  mist(p, 900, 50, 0.35);
  rain(p, p.rng.fork('rain'), { count: 760, slant: 0.24, length: 95, ink: 0.15 });
}
