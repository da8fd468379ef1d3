import { stroke, swell } from '../../brush.ts';
import { type Point, ellipse, polar } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import type { Painting } from '../../painting.ts';
import { BLUSH, CELADON, COOL_INK, INK, JADE, MOSS, STRAW, WILLOW, mix } from '../../pigment.ts';
import { blossom, bud } from '../../plants/blossom.ts';
import { branch } from '../../plants/branch.ts';
import { broadLeaf } from '../../plants/fruit.ts';
import type { Scene } from '../../scenes/scene.ts';
import { ground } from './setting.ts';
import { tableLine } from '../table.ts';
import { PORCELAIN, shadow, turned } from '../turned.ts';
import { wash } from '../../wash.ts';

export const jasminePearls: Scene = (p) => {
  const rng = p.rng.fork('still');
  ground(p, mix(CELADON, WILLOW, 0.3), 0.26, [600, 560]);
  tableLine(p, 986, 100, 1110);
  const at: Point = [570, 960];
  shadow(p, at, 300);
  turned(
    p,
    at,
    520,
    [
      [0.56, -0.52],
      [0.54, -0.46],
      [0.46, -0.24],
      [0.32, -0.08],
      [0.22, -0.05],
      [0.23, 0],
    ],
    PORCELAIN,
  );
  wash(p, [ellipse(at[0], at[1] - 270, 291, 62)], {
    pigment: COOL_INK,
    ink: 0.3,
    bleed: 2,
    cover: 1,
  });
  for (let i = 0; i < 120; i++) {
    const a = rng.range(0, 6.28);
    const d = Math.sqrt(rng.next());
    const pearl: Point = [
      at[0] + Math.cos(a) * d * 240,
      at[1] - 282 + Math.sin(a) * d * 42 - (1 - d) * 40,
    ];
    bead(p, rng.range(22, 29), pearl, rng.next());
  }
  for (const [x, y] of [
    [880, 1010],
    [960, 1040],
    [820, 1050],
    [1010, 1002],
    [905, 1065],
  ] as const)
    bead(p, 27, [x, y], rng.next());
  stroke(
    p,
    [
      [at[0] - 291, at[1] - 270],
      [at[0] - 180, at[1] - 222],
      [at[0], at[1] - 208],
      [at[0] + 180, at[1] - 222],
      [at[0] + 291, at[1] - 270],
    ],
    { width: 8, pigment: COOL_INK, ink: 0.5, profile: swell },
  );
  const spurs = branch(p, rng.fork('jasmine'), {
    from: [1230, 260],
    angle: 2.7,
    length: 560,
    width: 11,
    depth: 1,
    crook: 0.25,
    lean: 2.4,
  });
  for (const spur of spurs) {
    broadLeaf(
      p,
      rng,
      spur.at,
      spur.angle + rng.gauss() * 0.9,
      rng.range(80, 120),
      46,
      rng.pick([JADE, MOSS]),
      0.75,
    );
    if (rng.next() < 0.75)
      blossom(p, rng, polar(spur.at, spur.angle + 1.2, 30), {
        pigment: mix(CELADON, COOL_INK, 0.3),
        ink: 0.3,
        size: 46,
        stamens: STRAW,
      });
    else
      bud(p, rng, spur.at, spur.angle, { pigment: mix(CELADON, BLUSH, 0.3), ink: 0.35, size: 34 });
  }
  seal(p, [1050, 1060], 62);
};

function bead(p: Painting, r: number, at: Point, chance: number): void {
  wash(p, [ellipse(at[0], at[1], r, r * 0.92)], {
    pigment: mix(MOSS, CELADON, chance * 0.7),
    ink: 0.8,
    bleed: 2,
    rough: 0.35,
    cover: 1,
    edge: 0.5,
    mottle: 0.8,
    gradient: (x, y) =>
      0.5 + 0.6 * Math.min(1, Math.hypot(x - at[0] + r * 0.4, y - at[1] + r * 0.4) / (r * 1.2)),
  });
  for (const turn of [0, 0.7])
    stroke(
      p,
      [polar(at, chance * 6 + turn, r * 0.7), at, polar(at, chance * 6 + 2.6 + turn, r * 0.75)],
      { width: 2.4, pigment: INK, ink: 0.5 },
    );
}
