import { stroke } from '../../brush.ts';
import { type Point, ellipse, polar } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { mountain } from '../../mountain.ts';
import {
  AMBER,
  CELADON,
  COOL_INK,
  INK,
  JADE,
  MOSS,
  OCHRE,
  TEA,
  WILLOW,
  mix,
} from '../../pigment.ts';
import type { Scene } from '../../scenes/scene.ts';
import { cup } from '../cup.ts';
import { gaiwan } from '../gaiwan.ts';
import { steam, tableLine } from '../table.ts';
import { wash } from '../../wash.ts';
import { mist } from '../../weather.ts';

export const highMountainOolong: Scene = (p) => {
  const rng = p.rng.fork('still');
  mountain(p, {
    ridge: [
      [-30, 520],
      [200, 430],
      [460, 330],
      [640, 210],
      [860, 330],
      [1230, 260],
    ],
    pigment: mix(COOL_INK, JADE, 0.4),
    ink: 0.26,
    rough: 70,
    rocky: 0.4,
    fade: 200,
    texture: 0.3,
    foot: 640,
    footSoft: 160,
  });
  mist(p, 600, 80, 0.6);
  tableLine(p, 966, 100, 1120);
  gaiwan(p, [760, 955], 370, { pigment: CELADON, ink: 0.55 }, -0.1);
  cup(p, [370, 985], 200, { pigment: mix(AMBER, WILLOW, 0.35), ink: 0.75 });
  steam(p, rng, [372, 850], 260);
  for (let i = 0; i < 26; i++) {
    const at: Point = [560 + rng.gauss() * 110, 1050 + rng.gauss() * 22];
    wash(p, [ellipse(at[0], at[1], rng.range(10, 17), rng.range(9, 13), rng.next() * 3)], {
      pigment: rng.pick([MOSS, TEA, INK, JADE]),
      ink: 0.85,
      bleed: 2.5,
      rough: 0.7,
      cover: 0.9,
      mottle: 1,
    });
    stroke(p, [at, polar(at, rng.range(-1, 1), 20)], { width: 4, pigment: OCHRE, ink: 0.8 });
  }
  seal(p, [1040, 1060], 62);
};
