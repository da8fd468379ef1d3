import { stroke } from '../../brush.ts';
import { figure } from '../../figures/person.ts';
import { type Point, ellipse } from '../../geometry.ts';
import { flatten, textPath } from '../../marks/glyphs.ts';
import { seal } from '../../marks/seal.ts';
import { mountain } from '../../mountain.ts';
import type { Painting } from '../../painting.ts';
import {
  AMBER,
  CINNABAR,
  COOL_INK,
  INDIGO,
  INK,
  JADE,
  MOSS,
  OCHRE,
  WARM_INK,
  mix,
} from '../../pigment.ts';
import { bambooFoliage, culm } from '../../plants/bamboo.ts';
import { tuft } from '../../plants/grass.ts';
import type { Scene } from '../../scenes/scene.ts';
import { line } from './timber.ts';
import { wash } from '../../wash.ts';

function lantern(p: Painting, x: number, y: number, size: number): void {
  stroke(
    p,
    [
      [x, y - size * 1.3],
      [x, y - size * 0.7],
    ],
    { width: 3, ink: 0.8 },
  );
  wash(p, [ellipse(x, y, size * 0.62, size * 0.7)], {
    pigment: CINNABAR,
    ink: 0.95,
    bleed: 2,
    cover: 1,
    edge: 0.3,
    gradient: (u) => 0.65 + 0.5 * Math.abs((u - x) / size),
  });
  for (const i of [-0.36, -0.12, 0.12, 0.36])
    stroke(
      p,
      [
        [x + i * size * 0.5, y - size * 0.66],
        [x + i * size * 1.2, y],
        [x + i * size * 0.5, y + size * 0.66],
      ],
      { width: 2, pigment: INK, ink: 0.4 },
    );
  for (const dy of [-0.68, 0.68])
    line(p, [x - size * 0.26, y + dy * size], [x + size * 0.26, y + dy * size], size * 0.14, 0.9);
  for (const dx of [-5, 0, 5])
    stroke(
      p,
      [
        [x + dx * 0.4, y + size * 0.72],
        [x + dx, y + size * 1.25],
      ],
      { width: 2, pigment: CINNABAR, ink: 0.9 },
    );
}

/** The house from the street: eaves, lattice doors, two lanterns, a willow. */
export const teaHouseFront: Scene = (p) => {
  const rng = p.rng.fork('front');
  mountain(p, {
    ridge: [
      [-50, 430],
      [300, 360],
      [600, 300],
      [900, 380],
      [1300, 250],
      [1650, 340],
    ],
    pigment: mix(COOL_INK, JADE, 0.3),
    ink: 0.24,
    rough: 60,
    fade: 180,
    texture: 0.2,
    foot: 640,
    footSoft: 170,
  });
  const [l, r, floor, eave] = [560, 1420, 890, 520];
  wash(
    p,
    [
      [
        [l, floor],
        [l, eave],
        [r, eave],
        [r, floor],
      ],
    ],
    { pigment: OCHRE, ink: 0.12, bleed: 2, cover: 0.95, mottle: 0.7 },
  );
  for (let i = 0; i < 6; i++) {
    const x = l + 40 + i * 135;
    const lit = i === 2 || i === 3;
    wash(
      p,
      [
        [
          [x, floor - 14],
          [x, eave + 60],
          [x + 116, eave + 60],
          [x + 116, floor - 14],
        ],
      ],
      { pigment: lit ? AMBER : WARM_INK, ink: lit ? 0.5 : 0.24, bleed: 2, cover: 0.6, mottle: 0.8 },
    );
    for (let j = 0; j <= 4; j++)
      line(
        p,
        [x + j * 29, eave + 60],
        [x + j * 29, floor - (j % 4 ? 120 : 14)],
        j % 4 ? 3.4 : 8,
        0.8,
      );
    for (const y of [60, 130, 200, 270])
      line(p, [x, eave + y], [x + 116, eave + y], y === 270 || y === 60 ? 7 : 3.4, 0.8);
    line(p, [x, floor - 14], [x + 116, floor - 14], 7, 0.8);
  }
  for (const x of [l + 6, l + 300, r - 300, r - 6]) line(p, [x, eave], [x, floor + 8], 22, 0.85);
  const roof: Point[] = [
    [l - 130, eave - 8],
    [l - 60, eave - 70],
    [l + 30, eave - 196],
    [r - 30, eave - 196],
    [r + 60, eave - 70],
    [r + 130, eave - 8],
    [r, eave + 12],
    [l, eave + 12],
  ];
  wash(p, [roof], {
    pigment: INK,
    ink: 0.68,
    bleed: 4,
    cover: 0.97,
    mottle: 1,
    edge: 0.3,
    gradient: (_, y) => 0.62 + (y - 320) / 420,
  });
  for (let i = 0; i <= 46; i++) {
    const t = i / 46;
    stroke(
      p,
      [
        [l + 30 + t * (r - l - 60), eave - 192],
        [l - 20 + t * (r - l + 40), eave - 90],
        [l - 92 + t * (r - l + 184), eave],
      ],
      { width: 5, ink: 0.55, profile: (u) => 0.6 + 0.4 * u, dry: 0.3 },
    );
  }
  stroke(
    p,
    [
      [l - 158, eave - 32],
      [l - 90, eave],
      [l + 60, eave + 16],
      [r - 60, eave + 16],
      [r + 90, eave],
      [r + 158, eave - 32],
    ],
    { width: 22, ink: 0.95, profile: (t) => 0.5 + 0.5 * Math.sin(Math.PI * t) ** 0.3, dry: 0.2 },
  );
  stroke(
    p,
    [
      [l + 4, eave - 214],
      [l + 60, eave - 200],
      [r - 60, eave - 200],
      [r - 4, eave - 214],
    ],
    { width: 20, ink: 0.95, profile: () => 1, dry: 0.3 },
  );
  const plaque: Point[] = [
    [910, eave + 2],
    [1070, eave + 2],
    [1070, eave + 62],
    [910, eave + 62],
  ];
  wash(p, [plaque], { pigment: INK, ink: 0.95, bleed: 1, cover: 1 });
  p.outline(...flatten(textPath('谷雨', 938, eave + 51, 52, '700Bold')));
  p.lift(0.92);
  lantern(p, 812, 610, 42);
  lantern(p, 1168, 610, 42);
  for (const [y, w] of [
    [900, 1000],
    [922, 1080],
    [948, 1170],
  ] as const)
    line(p, [990 - w / 2, y], [990 + w / 2, y], 7, 0.5);
  const nodes = [380, 330, 430].map((x, i) =>
    culm(p, rng, {
      root: [x, 980],
      lean: -50 + i * 50,
      height: 900,
      width: 20 - i * 3,
      pigment: mix(JADE, INK, 0.3),
      ink: 0.7,
    }),
  );
  for (const list of nodes)
    bambooFoliage(p, rng, list.slice(3), 84, 0.6, mix(INK, JADE, 0.45), 0.8);
  figure(p, [700, 952], 92, 0.85, INDIGO);
  for (let i = 0; i < 20; i++)
    tuft(p, rng, [rng.range(150, 560), rng.range(970, 1010)], rng.range(24, 60), 5, MOSS, 0.55);
  seal(p, [1460, 966], 48);
};
