import { dab } from '../../brush.ts';
import { seal } from '../../marks/seal.ts';
import {
  AMBER,
  CINNABAR,
  INDIGO,
  INK,
  JADE,
  MOSS,
  PERSIMMON,
  STRAW,
  WARM_INK,
  mix,
} from '../../pigment.ts';
import { branch } from '../../plants/branch.ts';
import { broadLeaf } from '../../plants/fruit.ts';
import type { Scene } from '../../scenes/scene.ts';
import { cup } from '../cup.ts';
import { tin } from './packaging.ts';
import { ground } from './setting.ts';
import { looseLeaves, steam, tableLine } from '../table.ts';

export const osmanthusBlack: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, mix(AMBER, STRAW, 0.5), 0.26, [640, 520]);
  tableLine(p, 966, 110, 1110);
  tin(p, [500, 950], 560, mix(INDIGO, INK, 0.6), 0.95, '桂花');
  cup(p, [830, 985], 250, { pigment: mix(CINNABAR, PERSIMMON, 0.5), ink: 0.95 });
  steam(p, rng, [830, 830], 250);
  looseLeaves(p, rng, [520, 1050], 340, 70, [INK, WARM_INK, mix(WARM_INK, PERSIMMON, 0.25)], 48);
  const spurs = branch(p, rng.fork('osmanthus'), {
    from: [1230, 120],
    angle: 2.7,
    length: 560,
    width: 15,
    depth: 1,
    crook: 0.3,
    lean: 2.6,
  });
  for (const spur of spurs) {
    broadLeaf(
      p,
      rng,
      spur.at,
      spur.angle + rng.gauss() * 0.8,
      rng.range(90, 130),
      40,
      rng.pick([MOSS, JADE]),
      0.8,
    );
    for (let i = 0; i < 15; i++)
      dab(p, [spur.at[0] + rng.gauss() * 18, spur.at[1] + rng.gauss() * 15], rng.range(0, 6), 9, {
        width: 8,
        pigment: AMBER,
        ink: rng.range(0.7, 1),
        mode: 'cover',
      });
  }
  for (let i = 0; i < 34; i++)
    dab(p, [520 + rng.gauss() * 170, 1050 + rng.gauss() * 22], rng.range(0, 6), 9, {
      width: 8,
      pigment: AMBER,
      ink: 0.9,
      mode: 'cover',
    });
  seal(p, [1050, 1060], 62);
};
