import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { BLUSH, CINNABAR, COOL_INK, LILAC, MOSS, PLUM, mix } from '../pigment.ts';
import { magnolia } from '../plants/blossom.ts';
import { branch } from '../plants/branch.ts';
import { woods } from '../plants/foliage.ts';
import type { Scene } from './scene.ts';
import { sky, sun } from '../sky.ts';
import { tint, wash } from '../wash.ts';
import { reflect, ripples } from '../water.ts';

/** Magnolia buds over a thawing river, the first red sun. */
export const startOfSpring: Scene = (p) => {
  const rng = p.rng.fork('hills');
  sky(p, BLUSH, 0.2, 640, 120, 0.5);
  sun(p, [610, 430], 74, CINNABAR, 0.8);
  mountain(p, {
    ridge: [
      [-50, 720],
      [300, 640],
      [700, 690],
      [1100, 600],
      [1500, 660],
      [2050, 570],
    ],
    pigment: mix(COOL_INK, LILAC, 0.3),
    ink: 0.2,
    rough: 60,
    fade: 130,
    texture: 0.2,
    foot: 740,
    footSoft: 90,
  });
  const shore = mountain(p, {
    ridge: [
      [-50, 800],
      [400, 770],
      [800, 778],
      [1300, 742],
      [2050, 700],
    ],
    pigment: COOL_INK,
    ink: 0.36,
    rough: 36,
    fade: 90,
    texture: 0.4,
    foot: 826,
    footSoft: 60,
    cover: 0.6,
  });
  woods(p, rng, (x) => shore(x) + 12, 1150, 2000, 34, [COOL_INK, MOSS], 0.32);
  reflect(p, 832, 0.3, 200, 8);
  ice(p, 880);
  ripples(p, rng, [0, 850, 2000, 1200], 26, 0.2, COOL_INK);
  const spurs = branch(p, p.rng.fork('bough'), {
    from: [2060, 150],
    angle: 2.75,
    length: 1010,
    width: 46,
    depth: 2,
    crook: 0.3,
    lean: 2.9,
  });
  const bloom = p.rng.fork('magnolia');
  const tone = mix(PLUM, LILAC, 0.35);
  const near = spurs.filter(
    (spur) => spur.width < 12 && spur.at[0] > 850 && spur.at[0] < 1950 && spur.at[1] > 60,
  );
  near.forEach((spur, i) => {
    if (!spur.tip && i % 3) return;
    const up = -Math.PI / 2 + bloom.gauss() * 0.3 + Math.cos(spur.angle) * 0.25;
    magnolia(p, bloom, spur.at, up, bloom.range(62, 104), bloom.pick([0.22, 0.3, 0.62, 0.8]), tone);
  });
  seal(p, [1880, 1120], 62);
};

/** Ice breaking: flat floes left pale in the dark water, each with a wet lower rim. */
function ice(p: Painting, from: number): void {
  const rng = p.rng.fork('ice');
  tint(
    p,
    COOL_INK,
    (x, y) =>
      0.34 *
      smoothstep(from - 50, from + 70, y) *
      (1 - smoothstep(from + 170, 1240, y)) *
      (0.35 + 1.2 * smoothstep(0.3, 0.7, fbm(x * 0.035, y * 0.25))),
  );
  for (let i = 0; i < 30; i++) {
    const far = (i / 30) ** 1.3;
    const y = from + 8 + 300 * far + rng.gauss() * 6;
    const [w, x] = [(50 + 190 * far) * rng.range(0.5, 1.2), rng.range(-60, 1700)];
    const h = w * 0.11 * rng.range(0.8, 1.4);
    const floe = Array.from({ length: 9 }, (_, j): Point => {
      const a = (j / 9) * Math.PI * 2;
      return [
        x + Math.cos(a) * w * rng.range(0.75, 1.1),
        y + Math.sin(a) * h * rng.range(0.75, 1.1),
      ];
    });
    wash(p, [floe.map(([u, v]): Point => [u + 2, v + 5 + 5 * far])], {
      pigment: COOL_INK,
      ink: 0.32,
      bleed: 3,
      mottle: 0.6,
    });
    wash(p, [floe], {
      pigment: COOL_INK,
      ink: 0.05,
      bleed: 2.5,
      cover: 0.95,
      edge: 1.6,
      mottle: 1,
    });
  }
}
