import { stroke } from '../brush.ts';
import { farBird } from '../figures/far-birds.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { COOL_INK, INDIGO, INK, JADE, MOSS, PERSIMMON, TEA, mix } from '../pigment.ts';
import { tree } from '../plants/foliage.ts';
import { farPine } from '../plants/pine.ts';
import type { Scene } from './scene.ts';
import { sun } from '../sky.ts';
import { mist } from '../weather.ts';

/** The longest day: a high, pale-red sun over a deep green gorge and its fall. */
export const summerSolstice: Scene = (p) => {
  const rng = p.rng.fork('all');
  sun(p, [820, 300], 150, PERSIMMON, 0.62);
  mountain(p, {
    ridge: [
      [700, 720],
      [900, 560],
      [1060, 420],
      [1200, 330],
      [1330, 420],
      [1520, 300],
      [1700, 180],
      [2050, 240],
    ],
    pigment: mix(INDIGO, JADE, 0.5),
    ink: 0.34,
    rough: 100,
    rocky: 0.7,
    fade: 300,
    texture: 0.4,
    foot: 820,
    footSoft: 240,
  });
  const left = mountain(p, {
    ridge: [
      [780, 1500],
      [930, 1060],
      [1030, 800],
      [1130, 600],
      [1240, 500],
      [1350, 520],
      [1410, 640],
      [1440, 860],
      [1450, 1200],
      [1470, 1600],
    ],
    pigment: mix(INK, JADE, 0.6),
    ink: 0.72,
    rough: 60,
    rocky: 0.8,
    fade: 330,
    texture: 0.9,
    crest: 0.5,
    foot: 1060,
    footSoft: 200,
    cover: 0.85,
  });
  const right = mountain(p, {
    ridge: [
      [1480, 1600],
      [1500, 1200],
      [1530, 900],
      [1580, 560],
      [1660, 400],
      [1780, 340],
      [1920, 400],
      [2050, 380],
    ],
    pigment: mix(INK, JADE, 0.5),
    ink: 0.85,
    rough: 70,
    rocky: 0.8,
    fade: 380,
    texture: 0.9,
    crest: 0.6,
    foot: 1120,
    footSoft: 180,
    cover: 0.9,
  });
  fall(p);
  for (const x of [1190, 1240, 1300, 1350])
    farPine(p, rng, [x, left(x) + 12], rng.range(70, 120), 0.8);
  for (const x of [1640, 1700, 1790, 1850, 1940])
    farPine(p, rng, [x, right(x) + 14], rng.range(90, 160), 0.9);
  mist(p, 1040, 110, 0.85);
  for (const [x, y, height] of [
    [1010, 1190, 150],
    [1090, 1215, 230],
    [1165, 1228, 170],
    [1560, 1205, 160],
    [1690, 1190, 190],
    [1760, 1225, 280],
    [1850, 1200, 200],
    [1960, 1222, 250],
  ] as const) {
    tree(p, rng.fork(`t${x}`), { root: [x, y], height, leaves: [JADE, MOSS, TEA], ink: 0.8 });
  }
  mist(p, 1235, 46, 0.7);
  for (const at of [
    [560, 560],
    [620, 530],
    [500, 520],
  ] as Point[])
    farBird(p, rng, at, 18, 0.1, 0.6);
  seal(p, [118, 1122], 60);
};

function fall(p: Painting): void {
  const rng = p.rng.fork('fall');
  stroke(
    p,
    [
      [1500, 520],
      [1490, 640],
      [1482, 780],
      [1476, 900],
      [1474, 1040],
    ],
    {
      width: 66,
      ink: 0.95,
      mode: 'lift',
      profile: (t) => 0.35 + 0.6 * t,
      load: (t) => smoothstep(0, 0.22, t),
      ragged: 0.4,
      edge: 0,
    },
  );
  for (let i = 0; i < 26; i++) {
    const t = rng.range(0.05, 0.6);
    const x = 1494 - 20 * t + rng.gauss() * (8 + 10 * t);
    const y = 540 + 460 * t;
    stroke(
      p,
      [
        [x, y],
        [x - 5, y + 90],
        [x - 8 + rng.gauss() * 4, y + rng.range(120, 300)],
      ],
      { width: rng.range(1.5, 3.4), ink: rng.range(0.1, 0.3), pigment: COOL_INK, dry: 0.4 },
    );
  }
}
