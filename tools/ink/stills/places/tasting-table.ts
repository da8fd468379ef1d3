import { stroke } from '../../brush.ts';
import type { Point } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { fbm, smoothstep } from '../../noise.ts';
import {
  AMBER,
  CELADON,
  COOL_INK,
  INDIGO,
  INK,
  OCHRE,
  PLUM,
  STRAW,
  WARM_INK,
  mix,
} from '../../pigment.ts';
import { flowering } from '../../plants/blossom.ts';
import { branch } from '../../plants/branch.ts';
import type { Scene } from '../../scenes/scene.ts';
import { cup } from '../cup.ts';
import { gaiwan } from '../gaiwan.ts';
import { steam, tableLine } from '../table.ts';
import { teapot } from '../teapot.ts';
import { CLAY, turned } from '../turned.ts';
import { tint, wash } from '../../wash.ts';

export const tastingTable: Scene = (p) => {
  const rng = p.rng.fork('table');
  tint(
    p,
    mix(CELADON, STRAW, 0.5),
    (x, y) =>
      0.24 *
      smoothstep(300, 1200, x + (fbm(x * 0.1, y * 0.1) - 0.5) * 300) *
      smoothstep(840, 300, y) *
      (0.5 + fbm(x * 0.1, y * 0.1)),
  );
  wash(
    p,
    [
      [
        [-40, 800],
        [1640, 776],
        [1640, 1100],
        [-40, 1100],
      ],
    ],
    {
      pigment: OCHRE,
      ink: 0.34,
      bleed: 5,
      mottle: 1,
      gradient: (_, y) => 0.5 + 0.6 * smoothstep(780, 1060, y),
    },
  );
  for (let i = 0; i < 16; i++)
    stroke(
      p,
      [
        [-20, 820 + i * i * 1.4],
        [800, 812 + i * i * 1.4],
        [1620, 818 + i * i * 1.4],
      ],
      { width: 3, pigment: WARM_INK, ink: 0.3, dry: 0.8, profile: () => 1 },
    );
  tableLine(p, 792, -20, 1620, 0.5);
  const vase: Point = [1360, 850];
  turned(
    p,
    vase,
    300,
    [
      [0.13, -1],
      [0.11, -0.9],
      [0.14, -0.72],
      [0.3, -0.45],
      [0.34, -0.28],
      [0.26, -0.06],
      [0.22, 0],
    ],
    { pigment: mix(INDIGO, INK, 0.4), ink: 0.8 },
  );
  const spurs = branch(p, rng.fork('plum'), {
    from: [1362, 556],
    angle: -2.0,
    length: 560,
    width: 15,
    depth: 2,
    crook: 0.42,
    lean: -2.6,
  });
  flowering(p, rng.fork('f'), spurs, 0.75, { pigment: PLUM, size: 23, ink: 0.85 });
  teapot(p, [980, 880], 300, CLAY);
  gaiwan(p, [610, 900], 240, undefined, -0.08);
  for (const [x, y] of [
    [330, 940],
    [470, 985],
    [760, 985],
    [900, 965],
  ] as const)
    cup(p, [x, y], 116, { pigment: AMBER, ink: 0.85 });
  steam(p, rng, [335, 860], 210, COOL_INK, 0.24);
  steam(p, rng, [620, 640], 210, COOL_INK, 0.2);
  seal(p, [70, 968], 48);
};
