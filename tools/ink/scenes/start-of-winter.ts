import { perchedBird } from '../figures/perched-bird.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { AMBER, CINNABAR, COOL_INK, PERSIMMON, mix } from '../pigment.ts';
import { branch } from '../plants/branch.ts';
import { persimmon } from '../plants/fruit.ts';
import type { Scene } from './scene.ts';

/** The last persimmons on a bare tree, sparrows puffed up. */
export const startOfWinter: Scene = (p) => {
  const rng = p.rng.fork('all');
  mountain(p, {
    ridge: [
      [-50, 1100],
      [500, 1060],
      [1000, 1090],
      [1500, 1040],
      [2050, 1070],
    ],
    pigment: COOL_INK,
    ink: 0.18,
    rough: 40,
    fade: 80,
    texture: 0.1,
    foot: 1160,
    footSoft: 70,
  });
  const spurs = branch(p, rng.fork('bough'), {
    from: [2070, 240],
    angle: 3.0,
    length: 1060,
    width: 52,
    depth: 2,
    crook: 0.42,
    lean: 2.85,
  });
  const fruit = rng.fork('fruit');
  const hung: Point[] = [];
  for (const spur of spurs) {
    if (spur.width > 16 || spur.at[0] > 1930 || spur.at[1] < 30) continue;
    const size = fruit.range(44, 62);
    if (hung.some(([x, y]) => Math.hypot(x - spur.at[0], y - spur.at[1]) < size * 1.75)) continue;
    if (fruit.next() < 0.34) continue;
    hung.push(spur.at);
    persimmon(
      p,
      fruit,
      [spur.at[0], spur.at[1] + 14],
      size,
      fruit.pick([PERSIMMON, mix(PERSIMMON, CINNABAR, 0.45), mix(PERSIMMON, AMBER, 0.3)]),
    );
  }
  perchedBird(p, [1560, 352], 84);
  seal(p, [118, 1122], 60);
};
