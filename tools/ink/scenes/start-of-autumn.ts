import { stroke, tapering } from '../brush.ts';
import { type Point, closed, place, polar } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import type { Painting } from '../painting.ts';
import {
  AMBER,
  COOL_INK,
  MOSS,
  OCHRE,
  PERSIMMON,
  type Pigment,
  TEA,
  WARM_INK,
  mix,
} from '../pigment.ts';
import { branch } from '../plants/branch.ts';
import type { Rng } from '../random.ts';
import type { Scene } from './scene.ts';
import { wash } from '../wash.ts';

/** One leaf of the parasol tree falls, and all the world knows it is autumn. */
export const startOfAutumn: Scene = (p) => {
  const rng = p.rng.fork('all');
  mountain(p, {
    ridge: [
      [-50, 1080],
      [400, 1040],
      [900, 1075],
      [1400, 1010],
      [2050, 1050],
    ],
    pigment: mix(COOL_INK, OCHRE, 0.3),
    ink: 0.2,
    rough: 40,
    fade: 90,
    texture: 0.1,
    foot: 1150,
    footSoft: 70,
  });
  const spurs = branch(p, rng.fork('bough'), {
    from: [2060, 90],
    angle: 2.7,
    length: 900,
    width: 40,
    depth: 1,
    crook: 0.3,
    lean: 2.6,
  });
  const leaves = rng.fork('leaves');
  const back = spurs.filter((spur) => spur.at[0] > 900);
  for (const spur of back) {
    const count = spur.tip ? 2 : 1;
    for (let i = 0; i < count; i++) {
      const angle = Math.PI / 2 + leaves.gauss() * 0.5;
      const stem = polar(spur.at, angle, leaves.range(40, 90));
      stroke(p, [spur.at, polar(spur.at, angle - 0.2, 30), stem], {
        width: 5,
        pigment: TEA,
        ink: 0.8,
      });
      parasolLeaf(
        p,
        leaves,
        stem,
        angle,
        leaves.range(120, 200),
        leaves.pick([TEA, MOSS, mix(TEA, AMBER, 0.55), mix(OCHRE, AMBER, 0.4)]),
      );
    }
  }
  parasolLeaf(p, leaves, [830, 700], 0.5, 130, mix(AMBER, PERSIMMON, 0.25));
  stroke(
    p,
    [
      [830, 700],
      [795, 690],
      [768, 662],
    ],
    { width: 5, pigment: OCHRE, ink: 0.9 },
  );
  for (const [x, y, r] of [
    [640, 560, 120],
    [700, 620, 90],
  ] as const)
    stroke(
      p,
      [
        [x - r, y],
        [x - r * 0.2, y - 18],
        [x + r * 0.5, y + 10],
        [x + r, y - 4],
      ],
      { width: 2.2, ink: 0.18, dry: 0.6 },
    );
  seal(p, [118, 1100], 60);
};

/** A broad leaf with five lobes. */
function parasolLeaf(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  size: number,
  pigment: Pigment,
): void {
  const lobes: Point[] = [
    [0, 0],
    [-0.12, -0.3],
    [0.1, -0.56],
    [0.34, -0.36],
    [0.62, -0.5],
    [0.68, -0.2],
    [1, 0],
    [0.68, 0.2],
    [0.62, 0.5],
    [0.34, 0.36],
    [0.1, 0.56],
    [-0.12, 0.3],
  ];
  const fold = rng.range(0.65, 1);
  const shape = place(
    closed(
      lobes.map(([x, y]): Point => [x * rng.range(0.92, 1.08), y * fold * rng.range(0.9, 1.1)]),
      0.05,
    ),
    at,
    size,
    angle,
  );
  wash(p, [shape], {
    pigment,
    ink: 0.72,
    bleed: 3,
    rough: 0.4,
    edge: 0.5,
    mottle: 1.1,
    cover: 0.8,
    gradient: (x, y) => 0.6 + 0.5 * Math.min(1, Math.hypot(x - at[0], y - at[1]) / size),
  });
  for (const [x, y] of [
    [0.94, 0],
    [0.6, -0.42],
    [0.6, 0.42],
    [0.1, -0.48],
    [0.1, 0.48],
  ] as const) {
    stroke(
      p,
      place(
        [
          [0, 0],
          [x * 0.5, y * 0.42 * fold],
          [x, y * fold],
        ],
        at,
        size,
        angle,
      ),
      { width: size * 0.022, pigment: WARM_INK, ink: 0.65, profile: tapering, dry: 0.25 },
    );
  }
}
