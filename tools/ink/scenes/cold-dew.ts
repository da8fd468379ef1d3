import { stroke } from '../brush.ts';
import { geese } from '../figures/far-birds.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import {
  AMBER,
  COOL_INK,
  INDIGO,
  MOSS,
  OCHRE,
  PERSIMMON,
  type Pigment,
  STRAW,
  mix,
} from '../pigment.ts';
import { chrysanthemum, chrysanthemumLeaf } from '../plants/chrysanthemum.ts';
import type { Scene } from './scene.ts';

/** Chrysanthemums by a bamboo fence, cold dew, geese leaving. */
export const coldDew: Scene = (p) => {
  const rng = p.rng.fork('all');
  mountain(p, {
    ridge: [
      [-50, 700],
      [300, 660],
      [650, 700],
      [1000, 630],
      [1500, 670],
      [2050, 610],
    ],
    pigment: mix(COOL_INK, INDIGO, 0.3),
    ink: 0.22,
    rough: 56,
    fade: 120,
    texture: 0.2,
    foot: 800,
    footSoft: 90,
  });
  geese(p, rng.fork('geese'), [520, 300], 7, 19, 2.9, 0.65);
  for (let i = 0; i < 14; i++) {
    const x = 800 + i * 94 + rng.gauss() * 9;
    stroke(
      p,
      [
        [x, 1270],
        [x + rng.gauss() * 8, 1050],
        [x + rng.gauss() * 10, 850 + rng.gauss() * 18],
      ],
      { width: 17, pigment: OCHRE, ink: 0.42, profile: () => 1, dry: 0.6, edge: 0.9 },
    );
  }
  for (const y of [930, 1110])
    stroke(
      p,
      [
        [740, y + 8],
        [1200, y - 6],
        [1700, y + 5],
        [2040, y - 6],
      ],
      { width: 15, pigment: OCHRE, ink: 0.5, profile: () => 1, dry: 0.6, edge: 0.9, mode: 'cover' },
    );
  const flowers: [number, number, number, Pigment, Pigment][] = [
    [1290, 690, 118, AMBER, PERSIMMON],
    [1590, 560, 138, mix(AMBER, STRAW, 0.3), PERSIMMON],
    [1830, 760, 112, STRAW, AMBER],
    [1500, 880, 100, STRAW, AMBER],
    [1105, 920, 80, AMBER, PERSIMMON],
    [1760, 1010, 92, AMBER, PERSIMMON],
  ];
  for (const [x, y, size] of flowers) {
    const root: Point = [x + rng.gauss() * 30 + (1500 - x) * 0.15, 1280];
    stroke(p, [root, [(root[0] + x) / 2 + rng.gauss() * 20, (1280 + y) / 2], [x, y + 10]], {
      width: 9,
      pigment: MOSS,
      ink: 0.85,
      dry: 0.3,
      profile: (t) => 1.1 - 0.4 * t,
    });
    for (let i = 0; i < 6; i++) {
      const t = 0.14 + i * 0.14;
      const at: Point = [x + (root[0] - x) * t, y + size * 0.4 + (1280 - y) * t];
      chrysanthemumLeaf(
        p,
        rng,
        at,
        (i % 2 ? 0 : Math.PI) + rng.gauss() * 0.4 + (i % 2 ? 0.3 : -0.3),
        rng.range(80, 135),
        0.85,
      );
    }
  }
  for (const [x, y, size, pigment, shade] of flowers)
    chrysanthemum(p, rng, [x, y], size, pigment, shade);
  seal(p, [118, 1122], 60);
};
