import { dab, stroke } from '../../brush.ts';
import { seal } from '../../marks/seal.ts';
import { AMBER, CELADON, COOL_INK, INDIGO, WILLOW, mix } from '../../pigment.ts';
import type { Scene } from '../../scenes/scene.ts';
import { cup } from '../cup.ts';
import { gaiwan } from '../gaiwan.ts';
import { GREEN, ground } from './setting.ts';
import { looseLeaves, steam, tableLine } from '../table.ts';

export const gaiwanStill: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, CELADON, 0.2, [640, 560]);
  tableLine(p, 970, 120, 1100);
  gaiwan(p, [600, 950], 540, { pigment: mix(CELADON, COOL_INK, 0.25), ink: 0.5 }, 0.09);
  stroke(
    p,
    [
      [480, 790],
      [560, 700],
      [600, 640],
    ],
    { width: 5, pigment: INDIGO, ink: 0.75, profile: (t) => 1 - 0.6 * t },
  );
  for (const [x, y, a] of [
    [500, 766, -2.5],
    [520, 742, 0.1],
    [560, 700, -2.2],
    [572, 684, -0.1],
    [600, 640, -1.2],
    [480, 790, 2.9],
  ] as const)
    dab(p, [x, y], a, 54, { width: 15, pigment: INDIGO, ink: 0.8 });
  steam(p, rng, [600, 380], 260, COOL_INK, 0.12);
  cup(p, [970, 1010], 170, { pigment: mix(AMBER, WILLOW, 0.5), ink: 0.6 });
  looseLeaves(p, rng, [250, 1030], 180, 34, GREEN, 40);
  seal(p, [1060, 1070], 62);
};
