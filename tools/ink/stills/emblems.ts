import { ellipse, type Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { flatten, textPath } from '../marks/glyphs.ts';
import { stroke } from '../brush.ts';
import { fbm, smoothstep } from '../noise.ts';
import {
  AMBER,
  CELADON,
  COOL_INK,
  INDIGO,
  INK,
  MAPLE,
  PERSIMMON,
  STRAW,
  WILLOW,
  mix,
  type Pigment,
} from '../pigment.ts';
import { sprig } from '../plants/tea.ts';
import { tint, wash } from '../wash.ts';
import type { Painting } from '../painting.ts';
import type { Scene } from '../scenes/scene.ts';
import { cup } from './cup.ts';
import { steam } from './table.ts';
import { teapot } from './teapot.ts';
import { CLAY } from './turned.ts';

/** Emblems of the four teams: squares of 800 units, read at 48 pixels, so one thing each, in the middle. */
function disc(p: Painting, pigment: Pigment, ink: number): void {
  wash(p, [ellipse(400, 400, 300, 300)], {
    pigment,
    ink,
    bleed: 16,
    rough: 0.9,
    soft: 0.22,
    edge: 0.3,
    mottle: 1,
  });
}

export const tastingRoom: Scene = (p) => {
  disc(p, mix(CELADON, WILLOW, 0.2), 0.36);
  cup(p, [400, 610], 340, { pigment: AMBER, ink: 0.95 });
  steam(p, p.rng.fork('steam'), [400, 400], 290, COOL_INK, 0.34);
};

export const teaGarden: Scene = (p) => {
  disc(p, mix(WILLOW, STRAW, 0.4), 0.34);
  sprig(p, p.rng.fork('sprig'), [385, 640], -1.5, 420);
};

export const kiln: Scene = (p) => {
  disc(p, mix(PERSIMMON, AMBER, 0.3), 0.4);
  tint(
    p,
    MAPLE,
    (x, y) =>
      0.4 *
      smoothstep(420, 690, y) *
      smoothstep(300, 250, Math.hypot(x - 400, y - 400)) *
      (0.3 + 1.2 * fbm(x * 0.3, y * 0.1)),
  );
  teapot(p, [392, 545], 300, CLAY);
};

export const almanac: Scene = (p) => {
  disc(p, mix(INDIGO, COOL_INK, 0.3), 0.72);
  wash(p, [ellipse(330, 330, 128, 128)], { ink: 0.02, bleed: 2, cover: 0.97, edge: 0.6 });
  const sheet: Point[] = [
    [420, 230],
    [620, 230],
    [620, 640],
    [420, 640],
  ];
  wash(p, [sheet], { pigment: STRAW, ink: 0.14, bleed: 2, cover: 1, edge: 1 });
  for (const y of [226, 644])
    stroke(
      p,
      [
        [396, y],
        [644, y],
      ],
      { width: 30, ink: 0.95, profile: (t) => (t < 0.06 || t > 0.94 ? 0.6 : 1), dry: 0.3 },
    );
  for (const x of [470, 520, 570])
    stroke(
      p,
      [
        [x, 262],
        [x, 610],
      ],
      { width: 3, ink: 0.35, profile: () => 1, dry: 0.3 },
    );
  p.outline(
    ...flatten(textPath('节', 528, 350, 84, '700Bold')),
    ...flatten(textPath('气', 528, 446, 84, '700Bold')),
  );
  p.deposit(INK, 0.95);
  for (const [x, y, n] of [
    [444, 290, 9],
    [494, 290, 7],
  ] as const)
    for (let i = 0; i < n; i++)
      stroke(
        p,
        [
          [x - 9, y + i * 34],
          [x + 9, y + 5 + i * 34],
        ],
        { width: 7, ink: 0.7 },
      );
  seal(p, [530, 545], 64);
};
