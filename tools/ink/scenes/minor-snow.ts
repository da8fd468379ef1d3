import { house } from '../figures/buildings.ts';
import type { Point } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { COOL_INK, INDIGO, INK, JADE, mix } from '../pigment.ts';
import { bambooFoliage, culm } from '../plants/bamboo.ts';
import { tree } from '../plants/foliage.ts';
import type { Rng } from '../random.ts';
import type { Scene } from './scene.ts';
import { fadeAway, tint, wash } from '../wash.ts';
import { snowfall } from '../weather.ts';

/** First snow: bamboo bends, a lit window. */
export const minorSnow: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(
    p,
    COOL_INK,
    (x, y) => 0.34 * (1 - smoothstep(200, 1150, y)) * (0.6 + 0.8 * fbm(x * 0.05, y * 0.06)),
  );
  mountain(p, {
    ridge: [
      [-50, 760],
      [350, 690],
      [750, 740],
      [1150, 640],
      [1600, 690],
      [2050, 600],
    ],
    pigment: COOL_INK,
    ink: 0.26,
    rough: 60,
    fade: 170,
    texture: 0.2,
    foot: 900,
    footSoft: 110,
    cover: 0.3,
  });
  snowBank(p, (x) => 960 - 50 * Math.sin(x / 420 + 1));
  house(p, [880, 985], 270, { lit: true, snow: true });
  tree(p, rng.fork('bare'), {
    root: [690, 985],
    height: 260,
    leaves: [INK],
    full: 0,
    ink: 0.75,
    lean: -12,
  });
  snowBank(p, (x) => 1070 - 36 * Math.sin(x / 300));
  for (const [x, width, lean, height] of [
    [1500, 26, -190, 1250],
    [1680, 34, -330, 1300],
    [1850, 30, -160, 1420],
    [1940, 24, -420, 1180],
  ] as const) {
    const nodes = culm(p, rng, {
      root: [x, 1260],
      lean,
      height,
      width,
      pigment: mix(INK, JADE, 0.4),
      ink: 0.75,
    });
    bambooFoliage(p, rng, nodes.slice(4), 118, 0.72, mix(INK, JADE, 0.3), 0.85);
  }
  snowOn(p, rng, 26);
  snowfall(p, rng.fork('flakes'), 520, 6);
  seal(p, [118, 1122], 60);
};

function snowBank(p: Painting, line: (x: number) => number): void {
  fadeAway(p, (x, y) => 0.97 * smoothstep(-2, 2, y - line(x) - (fbm(x * 0.2, 4) - 0.5) * 26));
  tint(p, mix(COOL_INK, INDIGO, 0.4), (x, y) => {
    const depth = y - line(x) - (fbm(x * 0.2, 4) - 0.5) * 26;
    return depth < 0
      ? 0
      : 0.1 * smoothstep(10, 220, depth) * (0.4 + fbm(x * 0.06, y * 0.2)) +
          0.12 * Math.exp(-depth / 5);
  });
}

/** Heaps of snow lying where leaves are dense. */
function snowOn(p: Painting, rng: Rng, count: number): void {
  for (let i = 0, tries = 0; i < count && tries < 4000; tries++) {
    const [x, y] = [rng.range(1150, 1990), rng.range(20, 800)];
    const ink = (dy: number) =>
      p.density[1][Math.round((y + dy) * p.k) * p.width + Math.round(x * p.k)] ?? 0;
    if (ink(14) < 0.9 || ink(-26) > 0.6) continue;
    i++;
    const w = rng.range(30, 74);
    const heap: Point[] = [
      [x - w, y + 6],
      [x - w * 0.5, y - w * 0.16],
      [x, y - w * 0.26],
      [x + w * 0.5, y - w * 0.14],
      [x + w, y + 8],
      [x + w * 0.3, y + w * 0.14],
      [x - w * 0.4, y + w * 0.12],
    ];
    wash(p, [heap], { ink: 0.03, bleed: 5, rough: 0.5, edge: 1.6, cover: 0.95 });
  }
}
