import { stroke } from '../../brush.ts';
import { type Point, closed, ellipse, polar } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { INK, MOSS, OCHRE, PERSIMMON, STRAW, WARM_INK, mix } from '../../pigment.ts';
import type { Scene } from '../../scenes/scene.ts';
import { ground, label } from './setting.ts';
import { looseLeaves, tableLine } from '../table.ts';
import { shadow } from '../turned.ts';
import { wash } from '../../wash.ts';

export const agedPuer: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, mix(OCHRE, MOSS, 0.15), 0.24, [600, 560]);
  tableLine(p, 986, 110, 1110);
  const centre: Point = [620, 640];
  const r = 320;
  shadow(p, [centre[0] + 20, 976], 330);
  wash(p, [ellipse(centre[0], centre[1], r, r)], {
    pigment: mix(WARM_INK, MAPLE_BROWN, 0.45),
    ink: 0.85,
    bleed: 7,
    rough: 0.7,
    edge: 0.4,
    mottle: 1,
    cover: 1,
    gradient: (x, y) => 0.75 + 0.4 * ((x - centre[0] + y - centre[1]) / (2 * r)),
  });
  for (let i = 0; i < 900; i++) {
    const a = rng.range(0, Math.PI * 2);
    const d = Math.sqrt(rng.next()) * r * 0.94;
    const at = polar(centre, a, d);
    const turn = a + Math.PI / 2 + rng.gauss() * 0.7;
    const light = rng.next() < 0.42;
    stroke(p, [at, polar(at, turn + 0.3, 18), polar(at, turn, rng.range(24, 52))], {
      width: rng.range(5, 10),
      pigment: light ? OCHRE : WARM_INK,
      ink: light ? 0.55 : 0.5,
      mode: light ? 'cover' : 'deposit',
      dry: 0.45,
      edge: 0.4,
    });
  }
  wash(p, [ellipse(centre[0] - 4, centre[1] - 4, 74, 70)], {
    pigment: WARM_INK,
    ink: 0.75,
    bleed: 18,
    soft: 0.5,
    edge: 0,
  });
  const wrap: Point[] = [
    [centre[0] + 10, 300],
    [centre[0] + 150, 330],
    [centre[0] + 290, 420],
    [centre[0] + 370, 560],
    [centre[0] + 352, 760],
    [centre[0] + 250, 930],
    [centre[0] + 90, 976],
    [centre[0] + 70, 860],
    [centre[0] + 130, 740],
    [centre[0] + 84, 600],
    [centre[0] + 120, 470],
    [centre[0] + 40, 400],
  ];
  wash(p, [closed(wrap, 10)], {
    pigment: STRAW,
    ink: 0.3,
    bleed: 3,
    cover: 0.98,
    edge: 0.9,
    mottle: 0.7,
  });
  for (let i = 0; i < 9; i++)
    stroke(
      p,
      [
        [centre[0] + 130 + i * 12, 400 + i * 54],
        [centre[0] + 220, 470 + i * 42],
        [centre[0] + 345, 520 + i * 32],
      ],
      { width: 2.4, pigment: OCHRE, ink: 0.5, dry: 0.5 },
    );
  label(p, '陈年普洱', centre[0] + 236, 500, 74);
  looseLeaves(p, rng, [240, 1010], 240, 40, [WARM_INK, OCHRE, mix(WARM_INK, OCHRE, 0.5)], 42);
  seal(p, [1050, 1060], 62);
};

const MAPLE_BROWN = mix(PERSIMMON, INK, 0.5);
