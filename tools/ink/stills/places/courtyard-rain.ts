import { stroke } from '../../brush.ts';
import { type Point, ellipse } from '../../geometry.ts';
import { seal } from '../../marks/seal.ts';
import { mountain } from '../../mountain.ts';
import { fbm, smoothstep } from '../../noise.ts';
import { COOL_INK, INK, JADE, OCHRE, TEA, mix } from '../../pigment.ts';
import { bambooFoliage, culm } from '../../plants/bamboo.ts';
import { tree } from '../../plants/foliage.ts';
import type { Scene } from '../../scenes/scene.ts';
import { sky } from '../../sky.ts';
import { turned } from '../turned.ts';
import { tint, wash } from '../../wash.ts';
import { rain } from '../../weather.ts';

/** Rain in the courtyard: a moon gate, a banana plant, a jar that fills. */
export const courtyardRain: Scene = (p) => {
  const rng = p.rng.fork('court');
  sky(p, COOL_INK, 0.24, 0, 700, 0.8);
  mountain(p, {
    ridge: [
      [400, 480],
      [700, 420],
      [1000, 460],
      [1300, 380],
      [1650, 420],
    ],
    pigment: mix(COOL_INK, JADE, 0.4),
    ink: 0.26,
    rough: 50,
    fade: 140,
    texture: 0.2,
    foot: 640,
    footSoft: 120,
  });
  tree(p, rng.fork('t'), {
    root: [980, 790],
    height: 300,
    leaves: [JADE, TEA],
    ink: 0.5,
    lean: -20,
  });
  const wall: Point[] = [
    [-40, 860],
    [-40, 330],
    [1640, 330],
    [1640, 860],
  ];
  const gate = ellipse(1010, 620, 232, 232).reverse();
  wash(p, [wall, gate], {
    pigment: COOL_INK,
    ink: 0.1,
    bleed: 2,
    cover: 0.96,
    mottle: 1.2,
    edge: 0.8,
  });
  tint(p, COOL_INK, (x, y) =>
    y > 862 || y < 330 || Math.hypot(x - 1010, y - 620) < 240
      ? 0
      : 0.34 * smoothstep(0.5, 0.8, fbm(x * 0.14, y * 0.05 + 3)) * smoothstep(560, 330, y) +
        0.25 * smoothstep(720, 870, y) * fbm(x * 0.1, y * 0.1),
  );
  const ring = ellipse(1010, 620, 236, 236);
  stroke(p, [...ring, ring[0]!, ring[1]!], {
    width: 15,
    pigment: INK,
    ink: 0.7,
    profile: () => 1,
    dry: 0.45,
    ragged: 0.4,
  });
  for (let i = 0; i < 44; i++) {
    const x = -20 + i * 38;
    stroke(
      p,
      [
        [x, 270],
        [x + 2, 300],
        [x + 3, 334],
      ],
      { width: 22, pigment: INK, ink: 0.62, profile: (t) => 0.75 + 0.25 * t, dry: 0.3 },
    );
  }
  stroke(
    p,
    [
      [-20, 264],
      [800, 258],
      [1620, 264],
    ],
    { width: 24, ink: 0.9, profile: () => 1, dry: 0.3 },
  );
  wash(
    p,
    [
      [
        [-40, 862],
        [1640, 862],
        [1640, 1110],
        [-40, 1110],
      ],
    ],
    {
      pigment: COOL_INK,
      ink: 0.3,
      bleed: 3,
      mottle: 1,
      gradient: (x, y) => 0.5 + 0.8 * fbm(x * 0.05, y * 0.3),
    },
  );
  for (let i = 0; i < 22; i++) {
    const y = 884 + 150 * rng.next();
    const x = rng.range(60, 1560);
    const r = rng.range(12, 36) * (0.6 + (y - 884) / 200);
    const drop = ellipse(x, y, r, r * 0.24);
    stroke(p, [...drop, drop[0]!], {
      width: 2.4,
      ink: 0.4,
      profile: (t) => 0.4 + 0.6 * Math.sin(t * 9),
    });
  }
  const nodes = [1380, 1450, 1530].map((x, i) =>
    culm(p, rng, {
      root: [x, 880],
      lean: -90 + i * 30,
      height: 900,
      width: 20 - i * 2,
      pigment: mix(JADE, INK, 0.25),
      ink: 0.75,
    }),
  );
  for (const list of nodes)
    bambooFoliage(p, rng, list.slice(3), 88, 0.65, mix(INK, JADE, 0.45), 0.85);
  turned(
    p,
    [620, 930],
    200,
    [
      [0.36, -0.8],
      [0.34, -0.74],
      [0.5, -0.5],
      [0.48, -0.28],
      [0.32, -0.02],
      [0.3, 0],
    ],
    { pigment: mix(INK, OCHRE, 0.3), ink: 0.85 },
  );
  wash(p, [ellipse(620, 770, 70, 12)], {
    pigment: COOL_INK,
    ink: 0.4,
    bleed: 1,
    cover: 1,
    edge: 0.8,
  });
  rain(p, rng.fork('rain'), { count: 620, slant: 0.1, length: 100, ink: 0.18 });
  seal(p, [70, 968], 48);
};
