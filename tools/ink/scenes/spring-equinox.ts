import { stroke, tapering } from '../brush.ts';
import { swallow } from '../figures/swallow.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm } from '../noise.ts';
import { CELADON, COOL_INK, MOSS, TEA, WARM_INK, WILLOW, mix } from '../pigment.ts';
import { woods } from '../plants/foliage.ts';
import { willowStrand } from '../plants/willow.ts';
import type { Scene } from './scene.ts';
import { reflect, ripples } from '../water.ts';

/** Day and night are equal: willow strands and swallows over open water. */
export const springEquinox: Scene = (p) => {
  const rng = p.rng.fork('all');
  mountain(p, {
    ridge: [
      [-50, 900],
      [240, 872],
      [520, 846],
      [800, 880],
      [1150, 832],
      [1500, 870],
      [2050, 820],
    ],
    pigment: mix(COOL_INK, CELADON, 0.5),
    ink: 0.3,
    rough: 40,
    fade: 70,
    texture: 0.15,
    foot: 920,
    footSoft: 50,
  });
  woods(p, rng, () => 926, 60, 560, 22, [MOSS, CELADON], 0.3);
  reflect(p, 930, 0.4, 120, 6);
  ripples(p, rng, [0, 950, 2000, 1220], 22, 0.16, COOL_INK);
  const strands = p.rng.fork('willow');
  stroke(
    p,
    [
      [2040, -60],
      [1830, 40],
      [1560, 30],
      [1330, -40],
    ],
    { width: 30, pigment: WARM_INK, ink: 0.9, dry: 0.6, ragged: 0.5, profile: (t) => 1 - 0.5 * t },
  );
  stroke(
    p,
    [
      [1930, 10],
      [1760, 120],
      [1700, 200],
    ],
    { width: 12, pigment: WARM_INK, ink: 0.85, dry: 0.5, profile: tapering },
  );
  for (let i = 0; i < 46; i++) {
    const t = (i + strands.next()) / 46;
    const clump = fbm(i * 17, 60);
    if (clump < 0.38) continue;
    const back = strands.next() < 0.4;
    willowStrand(p, strands, [1250 + 780 * t, -20 + 60 * Math.sin(t * 3)], {
      length: strands.range(330, 1000) * (0.55 + 0.5 * t),
      wind: -strands.range(90, 210),
      leafSize: back ? 22 : 30,
      pigment: back ? mix(WILLOW, CELADON, 0.5) : strands.pick([WILLOW, mix(WILLOW, TEA, 0.5)]),
      ink: back ? 0.4 : 0.85,
    });
  }
  swallow(p, [930, 470], 92, -0.35);
  swallow(p, [700, 640], 62, 0.12, true, 0.85);
  swallow(p, [1110, 690], 46, -0.7, false, 0.7);
  seal(p, [1870, 1130], 60);
};
