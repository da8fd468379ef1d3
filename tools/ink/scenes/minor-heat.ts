import { stroke } from '../brush.ts';
import { dragonfly } from '../figures/dragonfly.ts';
import { type Point, polar } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { CELADON, CINNABAR, COOL_INK, JADE, MOSS, PLUM, TEA, mix } from '../pigment.ts';
import { tuft } from '../plants/grass.ts';
import { lotusFlower, lotusLeaf, lotusStalk } from '../plants/lotus.ts';
import type { Scene } from './scene.ts';
import { tint, wash } from '../wash.ts';
import { ripples } from '../water.ts';
import { mist } from '../weather.ts';

/** A lotus pond in the small heat. */
export const minorHeat: Scene = (p) => {
  const rng = p.rng.fork('pond');
  tint(
    p,
    CELADON,
    (x, y) =>
      0.16 *
      smoothstep(500, 1200, y + (fbm(x * 0.08, y * 0.08) - 0.5) * 500) *
      (0.5 + fbm(x * 0.1, y * 0.2)),
  );
  lotusLeaf(p, rng, [1830, 520], 200, 96, -0.25, 0.3, CELADON);
  lotusStalk(p, rng, [1850, 1260], [1840, 560], 9, 0.3);
  lotusLeaf(p, rng, [1130, 700], 150, 62, 0.1, 0.32, CELADON);
  lotusStalk(p, rng, [1150, 1260], [1140, 730], 8, 0.3);
  mist(p, 820, 150, 0.4);
  lotusStalk(p, rng, [1420, 1270], [1330, 420], 13, 0.75);
  lotusStalk(p, rng, [1690, 1270], [1600, 260], 10, 0.7);
  lotusStalk(p, rng, [1560, 1270], [1600, 820], 16, 0.75);
  lotusLeaf(p, rng, [1610, 800], 330, 158, 0.12, 0.86);
  lotusFlower(p, rng, [1325, 440], 190, PLUM, 1);
  closedBud(p, [1600, 262], 92);
  lotusLeaf(p, rng, [1190, 1060], 300, 108, -0.06, 0.8, mix(JADE, TEA, 0.4));
  lotusLeaf(p, rng, [1800, 1130], 290, 110, 0.05, 0.7);
  for (let i = 0; i < 9; i++)
    tuft(p, rng, [rng.range(1040, 2000), 1265], rng.range(180, 420), 3, MOSS, 0.5);
  dragonfly(p, [1545, 180], 105, -0.35, CINNABAR);
  ripples(p, rng, [60, 1060, 1000, 1220], 12, 0.16, COOL_INK);
  for (let i = 0; i < 7; i++)
    wash(
      p,
      [
        [...Array(12)].map((_, j): Point => [
          520 + i * 62 + rng.gauss() * 4 + Math.cos(j / 1.91) * 26,
          1120 + Math.sin(i * 2) * 44 + Math.sin(j / 1.91) * 7,
        ]),
      ],
      { pigment: TEA, ink: 0.5, bleed: 2 },
    );
  seal(p, [118, 1122], 60);
};

function closedBud(p: Painting, at: Point, size: number): void {
  for (const [turn, girth] of [
    [-0.2, 0.34],
    [0.22, 0.34],
    [0, 0.36],
  ] as const) {
    const tip = polar(at, -Math.PI / 2 + turn * 0.25, size);
    stroke(
      p,
      [[at[0] + turn * size * 0.5, at[1]], [at[0] + turn * size, at[1] - size * 0.45], tip],
      {
        width: size * girth,
        pigment: PLUM,
        ink: 0.55,
        profile: (t) => Math.sin(Math.PI * (0.12 + 0.88 * t)) ** 0.7,
        mode: 'cover',
        edge: 0.9,
        load: (t) => 0.25 + 0.75 * t,
      },
    );
  }
}
