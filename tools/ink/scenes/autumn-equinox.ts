import { dab } from '../brush.ts';
import { geese } from '../figures/far-birds.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { smoothstep } from '../noise.ts';
import { AMBER, COOL_INK, JADE, MOSS, NIGHT, mix } from '../pigment.ts';
import { branch } from '../plants/branch.ts';
import { broadLeaf } from '../plants/fruit.ts';
import type { Scene } from './scene.ts';
import { moon } from '../sky.ts';
import { tint } from '../wash.ts';

/** The full moon of the equinox, osmanthus in flower. */
export const autumnEquinox: Scene = (p) => {
  const rng = p.rng.fork('all');
  moon(p, [1260, 510], 300, mix(NIGHT, COOL_INK, 0.3), 0.74, 1150);
  tint(p, AMBER, (x, y) => 0.13 * (1 - smoothstep(150, 330, Math.hypot(x - 1260, y - 510))));
  mountain(p, {
    ridge: [
      [-50, 1130],
      [400, 1090],
      [800, 1120],
      [1300, 1060],
      [1700, 1090],
      [2050, 1040],
    ],
    pigment: mix(NIGHT, COOL_INK, 0.5),
    ink: 0.5,
    rough: 50,
    fade: 130,
    texture: 0.2,
    foot: 1240,
    footSoft: 90,
    cover: 0.4,
  });
  const spurs = branch(p, rng.fork('osmanthus'), {
    from: [2070, 330],
    angle: 2.9,
    length: 820,
    width: 36,
    depth: 2,
    crook: 0.3,
    lean: 2.7,
  });
  const leaves = rng.fork('leaves');
  for (const spur of spurs) {
    if (spur.width > 14) continue;
    for (let i = 0; i < 2; i++)
      broadLeaf(
        p,
        leaves,
        spur.at,
        spur.angle + leaves.gauss() * 0.9,
        leaves.range(70, 120),
        leaves.range(26, 38),
        leaves.pick([MOSS, mix(MOSS, NIGHT, 0.5), JADE]),
        1,
      );
    if (leaves.next() < 0.75) {
      for (let i = 0; i < 16; i++) {
        const at: Point = [spur.at[0] + leaves.gauss() * 18, spur.at[1] + leaves.gauss() * 14];
        dab(p, at, leaves.range(0, 6.3), 8, {
          width: 7.5,
          pigment: AMBER,
          ink: leaves.range(0.6, 1),
          mode: 'cover',
        });
      }
    }
  }
  for (let i = 0; i < 16; i++)
    dab(p, [leaves.range(900, 1700), leaves.range(800, 1180)], leaves.range(0, 6), 8, {
      width: 7,
      pigment: AMBER,
      ink: 0.85,
      mode: 'cover',
    });
  geese(p, rng.fork('geese'), [980, 380], 5, 17, -2.9, 0.8);
  seal(p, [118, 1122], 60);
};
