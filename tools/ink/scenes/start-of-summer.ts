import { drawnOut, stroke } from '../brush.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { CELADON, INK, JADE, MOSS, OCHRE, TEA, WARM_INK, WILLOW, mix } from '../pigment.ts';
import { bambooFoliage, culm } from '../plants/bamboo.ts';
import { tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { tint, wash } from '../wash.ts';
import { mist } from '../weather.ts';

/** New bamboo, shoots breaking the ground, light between the culms. */
export const startOfSummer: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(
    p,
    mix(WILLOW, CELADON, 0.5),
    (x, y) =>
      0.2 *
      smoothstep(700, 1900, x + (fbm(x * 0.07, y * 0.07) - 0.5) * 700) *
      (0.4 + fbm(x * 0.09 + 50, y * 0.09)),
  );
  for (let i = 0; i < 9; i++) {
    const nodes = culm(p, rng, {
      root: [1080 + i * 108 + rng.gauss() * 22, 1190 + rng.gauss() * 30],
      lean: rng.range(-60, 40),
      height: 1500,
      width: rng.range(12, 22),
      pigment: CELADON,
      ink: rng.range(0.22, 0.4),
    });
    bambooFoliage(p, rng, nodes.slice(4), 80, 0.6, CELADON, 0.4);
  }
  mist(p, 1080, 120, 0.6);
  for (const [x, width, lean] of [
    [1330, 34, -70],
    [1610, 46, -20],
    [1745, 30, 60],
    [1890, 42, -50],
  ] as const) {
    const nodes = culm(p, rng, {
      root: [x, 1245],
      lean,
      height: 1540,
      width,
      pigment: mix(JADE, TEA, 0.5),
      ink: 0.75,
    });
    bambooFoliage(p, rng, nodes.slice(4), 118, 0.75, mix(INK, JADE, 0.55), 0.8);
  }
  for (const [x, height] of [
    [1190, 150],
    [1470, 230],
    [1545, 110],
    [1040, 84],
  ] as const)
    shoot(p, [x, 1232], height);
  for (let i = 0; i < 26; i++)
    tuft(p, rng, [rng.range(900, 2000), rng.range(1215, 1262)], rng.range(24, 56), 6, MOSS, 0.55);
  seal(p, [118, 1122], 60);
};

function shoot(p: Painting, root: Point, height: number): void {
  const girth = height * 0.28;
  const body: Point[] = [
    [root[0] - girth / 2, root[1]],
    [root[0] - girth * 0.46, root[1] - height * 0.45],
    [root[0] - girth * 0.12, root[1] - height * 0.9],
    [root[0] + 3, root[1] - height],
    [root[0] + girth * 0.16, root[1] - height * 0.86],
    [root[0] + girth * 0.48, root[1] - height * 0.4],
    [root[0] + girth / 2, root[1]],
  ];
  wash(p, [body], {
    pigment: OCHRE,
    ink: 0.75,
    bleed: 3,
    mottle: 0.6,
    cover: 0.95,
    gradient: (x) => 0.7 + 0.5 * Math.abs((x - root[0]) / girth),
  });
  for (let i = 0; i < 6; i++) {
    const y = root[1] - height * (0.12 + i * 0.14);
    const half = girth * 0.5 * (1 - i * 0.13);
    const side = i % 2 ? 1 : -1;
    stroke(
      p,
      [
        [root[0] - side * half, y + 8],
        [root[0] + side * half * 0.2, y - height * 0.1],
        [root[0] + side * half * 1.02, y - height * 0.02],
      ],
      { width: height * 0.03, pigment: WARM_INK, ink: 0.8, dry: 0.4 },
    );
    stroke(
      p,
      [
        [root[0] + side * half * 0.9, y - height * 0.04],
        [root[0] + side * half * 1.25, y - height * 0.14],
      ],
      { width: height * 0.035, pigment: TEA, ink: 0.9, profile: drawnOut },
    );
  }
}
