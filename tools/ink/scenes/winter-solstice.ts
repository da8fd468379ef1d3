import { stroke } from '../brush.ts';
import { house } from '../figures/buildings.ts';
import { type Point, ellipse } from '../geometry.ts';
import { seal } from '../marks/seal.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { AMBER, INK, NIGHT } from '../pigment.ts';
import { tree } from '../plants/foliage.ts';
import { farPine } from '../plants/pine.ts';
import type { Scene } from './scene.ts';
import { fadeAway, tint } from '../wash.ts';

/** The longest night: a thin moon, snow hills, one lit house. */
export const winterSolstice: Scene = (p) => {
  const rng = p.rng.fork('all');
  tint(
    p,
    NIGHT,
    (x, y) => (1.15 - 0.55 * smoothstep(0, 1000, y)) * (0.8 + 0.4 * fbm(x * 0.05, y * 0.07)),
  );
  crescent(p, [640, 300], 66);
  const stars = rng.fork('stars');
  for (let i = 0; i < 60; i++) {
    const r = stars.range(1.1, 2.6);
    p.outline(ellipse(stars.range(0, 2000), 560 * stars.next() ** 1.3, r, r));
    p.lift(stars.range(0.3, 0.85));
  }
  nightHill(
    p,
    [
      [-50, 760],
      [300, 690],
      [650, 740],
      [1000, 600],
      [1300, 490],
      [1600, 570],
      [2050, 440],
    ],
    0.55,
    0.6,
    90,
  );
  nightHill(
    p,
    [
      [-50, 930],
      [400, 880],
      [800, 920],
      [1200, 800],
      [1600, 740],
      [2050, 780],
    ],
    0.66,
    0.42,
    44,
  );
  for (let i = 0; i < 18; i++) {
    const x = 1000 + i * 58 + rng.gauss() * 20;
    farPine(p, rng, [x, 900 - (x - 1000) * 0.1 + rng.gauss() * 14], rng.range(70, 150), 1.1, NIGHT);
  }
  nightHill(
    p,
    [
      [-50, 1090],
      [500, 1060],
      [1000, 1030],
      [1400, 960],
      [2050, 980],
    ],
    0.86,
    0.3,
    26,
  );
  fadeAway(
    p,
    (x, y) => 0.55 * Math.exp(-(((x - 1340) / 170) ** 2 + ((y - 985) / 90) ** 2)),
    [900, 700, 1800, 1250],
  );
  tint(
    p,
    AMBER,
    (x, y) => 0.3 * Math.exp(-(((x - 1340) / 150) ** 2 + ((y - 990) / 70) ** 2)),
    [900, 750, 1800, 1250],
  );
  house(p, [1330, 990], 210, { lit: true, snow: true, ink: 1 });
  stroke(
    p,
    [
      [1260, 862],
      [1245, 800],
      [1285, 730],
      [1250, 650],
      [1300, 560],
    ],
    {
      width: 22,
      ink: 0.3,
      mode: 'lift',
      profile: (t) => 0.2 + 0.8 * t,
      load: (t) => 1 - t,
      ragged: 0.5,
      dry: 0.3,
    },
  );
  tree(p, rng.fork('bare'), {
    root: [1530, 990],
    height: 300,
    leaves: [INK],
    full: 0,
    ink: 1.2,
    lean: -10,
  });
  seal(p, [118, 1122], 60);
};

function crescent(p: Painting, at: Point, radius: number): void {
  fadeAway(
    p,
    (x, y) => 0.35 * Math.exp(-(((x - at[0]) ** 2 + (y - at[1]) ** 2) / (radius * 2.6) ** 2)),
  );
  fadeAway(p, (x, y) => {
    const disc = smoothstep(radius + 1, radius - 1, Math.hypot(x - at[0], y - at[1]));
    const shadow = smoothstep(
      radius + 1,
      radius - 1,
      Math.hypot(x - at[0] + radius * 0.42, y - at[1] + radius * 0.16) / 1.0,
    );
    return 0.97 * disc * (1 - shadow);
  });
}

/** A snow hill at night: `white` is how much of the dark is lifted at its crest. */
function nightHill(
  p: Painting,
  ridge: readonly Point[],
  white: number,
  shade: number,
  rough: number,
): void {
  const line = mountain(p, { ridge, ink: 0, rough, rocky: 0.4 });
  fadeAway(p, (x, y) => white * smoothstep(-1, 1.5, y - line(x)));
  tint(p, NIGHT, (x, y) => {
    const depth = y - line(x);
    if (depth < 0) return 0;
    const rib = smoothstep(0.46, 0.7, fbm(x * 0.34 + depth * 0.2, depth * 0.14 + rough));
    return (
      shade *
      (0.5 * smoothstep(0, 260, depth) +
        0.7 * rib * smoothstep(4, 70, depth) * Math.exp(-depth / 190))
    );
  });
}
