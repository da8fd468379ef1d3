import { drawnOut, stroke } from '../brush.ts';
import { pavilion } from '../figures/buildings.ts';
import { farBird } from '../figures/far-birds.ts';
import { figure } from '../figures/person.ts';
import { swallow } from '../figures/swallow.ts';
import { type Point, polar } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import type { Painting } from '../painting.ts';
import {
  BLUSH,
  CELADON,
  CINNABAR,
  INDIGO,
  JADE,
  MOSS,
  PEACH,
  TEA,
  WILLOW,
  mix,
} from '../pigment.ts';
import { tree } from '../plants/foliage.ts';
import { tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { sky } from '../sky.ts';

/** Clear air: rolling fresh hills, a winding path to a pavilion, a kite. */
export const clearAndBright: Scene = (p) => {
  const rng = p.rng.fork('all');
  sky(p, CELADON, 0.26, 0, 520, 0.35);
  mountain(p, {
    ridge: [
      [-50, 720],
      [350, 650],
      [760, 700],
      [1100, 590],
      [1480, 500],
      [1750, 560],
      [2050, 470],
    ],
    pigment: mix(INDIGO, CELADON, 0.55),
    ink: 0.34,
    rough: 50,
    fade: 200,
    texture: 0.2,
    foot: 830,
    footSoft: 120,
  });
  mountain(p, {
    ridge: [
      [-50, 850],
      [300, 830],
      [800, 845],
      [1200, 730],
      [1600, 650],
      [2050, 700],
    ],
    pigment: mix(JADE, WILLOW, 0.45),
    ink: 0.4,
    rough: 34,
    rocky: 0,
    fade: 200,
    texture: 0.25,
    foot: 980,
    footSoft: 110,
    cover: 0.85,
  });
  const knoll = mountain(p, {
    ridge: [
      [-50, 1010],
      [500, 985],
      [1000, 930],
      [1380, 800],
      [1640, 790],
      [2050, 900],
    ],
    pigment: mix(TEA, WILLOW, 0.6),
    ink: 0.5,
    rough: 22,
    rocky: 0,
    fade: 240,
    texture: 0.3,
    foot: 1230,
    footSoft: 180,
    cover: 0.95,
  });
  path(p);
  pavilion(p, [1520, 812], 190, 0.9);
  tree(p, rng.fork('a'), {
    root: [1680, knoll(1680) + 18],
    height: 250,
    leaves: [WILLOW, TEA],
    ink: 0.8,
    lean: -20,
  });
  tree(p, rng.fork('b'), {
    root: [1380, knoll(1380) + 14],
    height: 150,
    leaves: [WILLOW, CELADON],
    ink: 0.7,
    lean: -14,
  });
  tree(p, rng.fork('c'), {
    root: [1835, knoll(1835) + 18],
    height: 180,
    leaves: [BLUSH, PEACH],
    ink: 0.7,
    lean: -14,
  });
  for (let i = 0; i < 46; i++) {
    const x = rng.range(500, 2000);
    tuft(
      p,
      rng,
      [x, knoll(x) + rng.range(30, 260)],
      rng.range(16, 34),
      5,
      rng.pick([MOSS, TEA]),
      0.5,
      -0.25,
    );
  }
  figure(p, [1196, 1010], 48, 0.85, INDIGO);
  figure(p, [1236, 1018], 34, 0.8, CINNABAR);
  kite(p, [830, 270], [1232, 996]);
  for (const at of [
    [420, 330],
    [480, 300],
    [540, 350],
  ] as Point[])
    farBird(p, rng, at, 15, 0.1, 0.5);
  seal(p, [120, 1120], 60);
};

function path(p: Painting): void {
  stroke(
    p,
    [
      [1500, 830],
      [1430, 880],
      [1330, 915],
      [1310, 965],
      [1220, 1020],
      [1020, 1060],
      [960, 1130],
      [1120, 1270],
    ],
    {
      width: 74,
      ink: 0.86,
      mode: 'lift',
      profile: (t) => 0.16 + 0.84 * t * t,
      ragged: 0.35,
      edge: 0,
      dry: 0.12,
    },
  );
}

function kite(p: Painting, at: Point, hand: Point): void {
  stroke(p, [at, [(at[0] + hand[0]) / 2 - 60, (at[1] + hand[1]) / 2 + 60], hand], {
    width: 1.7,
    ink: 0.55,
    profile: () => 1,
    ragged: 0,
  });
  swallow(p, at, 62, -0.9, true, 0.9);
  for (const turn of [0, 0.3])
    stroke(p, [polar(at, -0.82, 54), polar(at, -0.62 + turn, 120), polar(at, -0.3 + turn, 215)], {
      width: 7,
      pigment: CINNABAR,
      ink: 0.85,
      profile: drawnOut,
    });
}
