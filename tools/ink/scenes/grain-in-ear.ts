import { stroke } from '../brush.ts';
import { farBird } from '../figures/far-birds.ts';
import { wader } from '../figures/wader.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import type { Painting } from '../painting.ts';
import { CELADON, COOL_INK, INDIGO, INK, JADE, MOSS, OCHRE, TEA, WILLOW, mix } from '../pigment.ts';
import { woods } from '../plants/foliage.ts';
import { tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { sky } from '../sky.ts';
import { reflect, ripples } from '../water.ts';

/** Rice is planted: flooded paddies hold the sky, an egret, a planter bent over. */
export const grainInEar: Scene = (p) => {
  const rng = p.rng.fork('all');
  sky(p, CELADON, 0.26, 0, 520, 0.6);
  mountain(p, {
    ridge: [
      [-50, 500],
      [300, 440],
      [640, 470],
      [1000, 380],
      [1350, 300],
      [1700, 390],
      [2050, 320],
    ],
    pigment: mix(INDIGO, JADE, 0.5),
    ink: 0.38,
    rough: 60,
    fade: 150,
    texture: 0.25,
    foot: 560,
    footSoft: 120,
  });
  const far = mountain(p, {
    ridge: [
      [-50, 600],
      [500, 580],
      [1000, 560],
      [1500, 510],
      [2050, 540],
    ],
    pigment: mix(JADE, TEA, 0.5),
    ink: 0.45,
    rough: 30,
    fade: 80,
    texture: 0.3,
    foot: 622,
    footSoft: 40,
    cover: 0.7,
  });
  woods(p, rng, (x) => far(x) + 24, 1050, 2000, 46, [MOSS, JADE], 0.5);
  reflect(p, 628, 0.55, 330, 8);
  const dike = (points: Point[], width: number) => {
    stroke(p, points, {
      width: width * 1.2,
      pigment: mix(TEA, WILLOW, 0.5),
      ink: 0.62,
      mode: 'cover',
      profile: (t) => 0.5 + 0.5 * t,
      ragged: 0.5,
      dry: 0.12,
    });
    stroke(
      p,
      points.map(([x, y]): Point => [x, y + width * 0.42]),
      {
        width: width * 0.32,
        pigment: INK,
        ink: 0.6,
        profile: (t) => 0.5 + 0.5 * t,
        ragged: 0.6,
        dry: 0.5,
      },
    );
  };
  dike(
    [
      [2050, 668],
      [1500, 690],
      [900, 676],
      [-50, 700],
    ],
    12,
  );
  dike(
    [
      [1240, 684],
      [1120, 770],
      [860, 850],
      [300, 905],
      [-50, 920],
    ],
    20,
  );
  dike(
    [
      [1700, 680],
      [1790, 780],
      [1720, 900],
      [1400, 1010],
      [900, 1110],
      [500, 1270],
    ],
    30,
  );
  dike(
    [
      [1760, 850],
      [1900, 880],
      [2050, 890],
    ],
    20,
  );
  for (let row = 0; row < 15; row++) {
    for (let col = 0; col < 36; col++) {
      const y = 720 + row * row * 2.3 + rng.gauss() * 2;
      const x = 1010 + (col - 4) * (24 + row * 3.4) - row * 32 + rng.gauss() * 3;
      if (
        x > 2040 ||
        x < 560 ||
        x < 1180 - (y - 700) * 1.4 ||
        Math.abs(x - (1790 - Math.max(0, y - 800) * 1.75)) < 70
      )
        continue;
      tuft(p, rng, [x, y], 14 + row * 2.5, 4, rng.pick([WILLOW, TEA]), 0.75);
    }
  }
  planter(p, [1120, 905], 74);
  planter(p, [1330, 850], 56);
  wader(p, [735, 1000], 120);
  farBird(p, rng, [620, 380], 24, -0.2, 0.3);
  ripples(p, rng, [0, 960, 900, 1200], 10, 0.18, COOL_INK);
  seal(p, [1878, 1130], 60);
};

function planter(p: Painting, at: Point, size: number): void {
  const [x, y] = at;
  stroke(
    p,
    [
      [x + size * 0.28, y],
      [x + size * 0.24, y - size * 0.5],
    ],
    { width: size * 0.13, ink: 0.8 },
  );
  stroke(
    p,
    [
      [x + size * 0.3, y - size * 0.52],
      [x, y - size * 0.72],
      [x - size * 0.28, y - size * 0.5],
    ],
    { width: size * 0.36, pigment: INDIGO, ink: 0.9, profile: (t) => 1 - 0.45 * t },
  );
  stroke(
    p,
    [
      [x - size * 0.2, y - size * 0.5],
      [x - size * 0.34, y - size * 0.1],
    ],
    { width: size * 0.09, pigment: INDIGO, ink: 0.9 },
  );
  stroke(
    p,
    [
      [x - size * 0.66, y - size * 0.42],
      [x - size * 0.36, y - size * 0.72],
      [x - size * 0.04, y - size * 0.62],
    ],
    { width: size * 0.16, pigment: OCHRE, ink: 0.95, mode: 'cover' },
  );
  stroke(
    p,
    [
      [x - size * 0.7, y - size * 0.4],
      [x - size * 0.34, y - size * 0.52],
      [x, y - size * 0.58],
    ],
    { width: size * 0.05, ink: 0.9 },
  );
}
