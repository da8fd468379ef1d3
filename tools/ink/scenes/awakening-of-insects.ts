import { stroke, tapering } from '../brush.ts';
import { type Point, ellipse, polar } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { BLUSH, COOL_INK, INDIGO, JADE, MOSS, PEACH, PLUM, WILLOW, mix } from '../pigment.ts';
import { blossom } from '../plants/blossom.ts';
import { branch } from '../plants/branch.ts';
import { dots } from '../plants/foliage.ts';
import { tuft } from '../plants/grass.ts';
import type { Scene } from './scene.ts';
import { stormCloud } from '../sky.ts';
import { fadeAway, wash } from '../wash.ts';
import { mist, rain } from '../weather.ts';

/** Thunder: a torn black cloud, one flash left white, peach in flower on fresh hills. */
export const awakeningOfInsects: Scene = (p) => {
  const rng = p.rng.fork('all');
  stormCloud(p, COOL_INK, 0.72, (x) => -90 + 420 * smoothstep(500, 1500, x), 190);
  stormCloud(p, INDIGO, 0.3, (x) => -20 + 480 * smoothstep(300, 1700, x), 260);
  lightning(p);
  rain(p, rng.fork('far'), {
    count: 700,
    slant: 0.3,
    length: 150,
    ink: 0.13,
    where: (x, y) => smoothstep(800, 1700, x) * smoothstep(900, 300, y),
  });
  mountain(p, {
    ridge: [
      [-50, 820],
      [250, 760],
      [560, 800],
      [900, 700],
      [1200, 610],
      [1560, 690],
      [2050, 600],
    ],
    pigment: mix(COOL_INK, JADE, 0.3),
    ink: 0.4,
    rough: 60,
    fade: 200,
    texture: 0.3,
    foot: 900,
    footSoft: 150,
    cover: 0.6,
  });
  mountain(p, {
    ridge: [
      [-50, 1010],
      [300, 930],
      [700, 960],
      [1100, 850],
      [1500, 800],
      [2050, 830],
    ],
    pigment: mix(MOSS, WILLOW, 0.4),
    ink: 0.45,
    rough: 46,
    fade: 180,
    texture: 0.5,
    foot: 1060,
    footSoft: 150,
    cover: 0.8,
  });
  mist(p, 1000, 70, 0.6);
  const near = mountain(p, {
    ridge: [
      [-50, 1250],
      [500, 1180],
      [1000, 1110],
      [1450, 1030],
      [2050, 990],
    ],
    pigment: mix(MOSS, WILLOW, 0.55),
    ink: 0.7,
    rough: 34,
    fade: 240,
    texture: 0.5,
    cover: 0.9,
  });
  for (let i = 0; i < 22; i++) {
    const x = rng.range(800, 2000);
    tuft(p, rng, [x, near(x) + rng.range(8, 60)], rng.range(24, 50), 6, MOSS, 0.6, -0.2);
  }
  peachTree(p, 1570, near(1570) + 40, 400);
  peachTree(p, 1240, near(1240) + 24, 250);
  peachTree(p, 1850, near(1850) + 26, 270);
  seal(p, [118, 1120], 60);
};

function lightning(p: Painting): void {
  const bolt: Point[] = [
    [1330, 60],
    [1352, 150],
    [1318, 215],
    [1362, 300],
    [1340, 372],
    [1386, 470],
    [1378, 560],
  ];
  const sharp: Point[] = bolt.flatMap((point, i) =>
    i
      ? [
          [
            (point[0] + bolt[i - 1]![0]) / 2 + (i % 2 ? 9 : -9),
            (point[1] + bolt[i - 1]![1]) / 2,
          ] as Point,
          point,
        ]
      : [point],
  );
  fadeAway(
    p,
    (x, y) => {
      let near = 1e9;
      for (const [bx, by] of sharp) near = Math.min(near, Math.hypot(x - bx, (y - by) * 0.8));
      return 0.5 * Math.exp(-near / 36);
    },
    [1080, 0, 1640, 660],
  );
  for (let i = 1; i < sharp.length; i++)
    stroke(p, [sharp[i - 1]!, sharp[i]!], {
      width: 7 - i * 0.4,
      ink: 1,
      mode: 'lift',
      profile: () => 1,
      ragged: 0.3,
    });
  for (const fork of [
    [
      [1318, 215],
      [1270, 280],
      [1262, 340],
    ],
    [
      [1340, 372],
      [1300, 430],
      [1306, 476],
    ],
  ] as Point[][]) {
    stroke(p, fork, { width: 3, ink: 0.9, mode: 'lift', profile: tapering });
  }
}

/** A peach in flower: soft clouds of petals over crooked twigs, a few whole flowers, the first green. */
function peachTree(p: Painting, x: number, y: number, height: number): void {
  const rng = p.rng.fork(`peach${x}`);
  const spurs = branch(p, rng, {
    from: [x, y],
    angle: -1.75,
    length: height * 0.72,
    width: height * 0.06,
    depth: 3,
    crook: 0.42,
    lean: -1.5,
    brush: { load: (t) => Math.min(1, 0.4 + 3 * t) },
  });
  const thin = spurs.filter((spur) => spur.width <= height * 0.026);
  for (const { at } of thin.filter((_, i) => i % 3 === 0))
    wash(p, [ellipse(at[0], at[1], height * 0.07, height * 0.05)], {
      pigment: rng.next() < 0.4 ? PEACH : BLUSH,
      ink: 0.2,
      bleed: height * 0.02,
      rough: 1,
      soft: 0.4,
      edge: 0.1,
    });
  for (const { at } of thin.filter((_, i) => i % 3 !== 1)) {
    dots(
      p,
      rng,
      at,
      height * 0.085,
      height * 0.07,
      5,
      height * 0.022,
      rng.pick([PEACH, PEACH, BLUSH, PLUM]),
      0.42,
    );
    if (rng.next() < 0.4)
      blossom(p, rng, polar(at, rng.range(0, 6.28), height * 0.04), {
        pigment: PLUM,
        size: height * 0.03,
        ink: 0.6,
        notched: true,
      });
    if (rng.next() < 0.2)
      dots(p, rng, at, height * 0.07, height * 0.06, 2, height * 0.026, WILLOW, 0.7);
  }
}
