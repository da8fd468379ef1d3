import { polar, type Point } from '../geometry.ts';
import { dab, stroke, tapering, trace } from '../brush.ts';
import { ellipse } from '../geometry.ts';
import { wash } from '../wash.ts';
import { INK, JADE, WARM_INK, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';
import { branch, type BranchOptions } from './branch.ts';

export type NeedleOptions = { pigment?: Pigment; ink?: number; wash?: Pigment; snow?: boolean };

/** A wheel of needles: fine strokes from one point, the upper half longer; optionally a cap of snow. */
export function needles(
  p: Painting,
  rng: Rng,
  at: Point,
  size: number,
  options: NeedleOptions = {},
): void {
  const { pigment = INK, ink = 0.75, wash: under, snow } = options;
  if (under) {
    wash(p, [ellipse(at[0], at[1] - size * 0.2, size * 0.78, size * 0.4)], {
      pigment: under,
      ink: 0.22,
      bleed: size * 0.14,
      soft: 0.4,
      edge: 0,
    });
  }
  const count = Math.round(16 + size * 0.34);
  for (let i = 0; i < count; i++) {
    const angle = -Math.PI + (i / (count - 1)) * Math.PI + rng.gauss() * 0.07;
    const flat = 0.72 + 0.28 * Math.abs(Math.cos(angle));
    const tip = polar(at, angle * 1.0, size * flat * rng.range(0.8, 1.1));
    stroke(p, [at, tip], {
      width: Math.max(1.3, size * 0.035),
      pigment,
      ink: ink * rng.range(0.6, 1.1),
      profile: tapering,
      ragged: 0,
      edge: 0,
    });
  }
  if (snow) {
    const cap: Point[] = [];
    for (let i = 0; i <= 8; i++) {
      const t = i / 8;
      cap.push([
        at[0] + (t - 0.5) * size * 1.75,
        at[1] - size * (0.18 + 0.5 * Math.sin(Math.PI * t)) - rng.next() * size * 0.12,
      ]);
    }
    for (let i = 8; i >= 0; i--) {
      const t = i / 8;
      cap.push([
        at[0] + (t - 0.5) * size * 1.6,
        at[1] - size * (0.02 + 0.22 * Math.sin(Math.PI * t)) - rng.next() * size * 0.1,
      ]);
    }
    wash(p, [cap], { ink: 0.02, bleed: size * 0.06, rough: 0.5, edge: 1.5, cover: 0.94 });
  }
}

/** A pine bough with layered needle clusters; `clusters` sets how full it is. */
export function pine(
  p: Painting,
  rng: Rng,
  options: BranchOptions,
  size: number,
  clusters: number,
  look: NeedleOptions = {},
): void {
  const spurs = branch(p, rng, {
    crook: 0.42,
    ...options,
    brush: { pigment: WARM_INK, dry: 0.7, ragged: 0.5, ...options.brush },
  });
  const thin = spurs
    .filter((spur) => spur.width < options.width * 0.6)
    .sort((a, b) => a.at[1] - b.at[1]);
  for (const spur of thin) {
    if (rng.next() > clusters) continue;
    needles(p, rng, [spur.at[0], spur.at[1]], size * rng.range(0.7, 1.15), look);
  }
}

/** A far pine: a crooked trunk and ragged level shelves of foliage, wide below and uneven on both sides. */
export function farPine(
  p: Painting,
  rng: Rng,
  root: Point,
  height: number,
  ink = 0.7,
  pigment: Pigment = JADE,
): void {
  const lean = rng.gauss() * height * 0.09;
  const spine = (t: number): Point => [
    root[0] + lean * t + Math.sin(t * 5 + root[0]) * height * 0.018,
    root[1] - height * t,
  ];
  trace(p, [spine(0), spine(0.35), spine(0.7), spine(1)], {
    width: height * 0.05,
    profile: tapering,
    dry: 0.3,
    load: (t) => Math.min(1, 0.3 + 4 * t),
  });
  const layers = 6 + rng.int(3);
  const shelves: { at: Point; half: number }[] = [];
  for (let i = 0; i < layers; i++) {
    const t = 0.34 + (0.66 * i) / layers;
    const half = height * (0.3 * (1.06 - t) + 0.04) * rng.range(0.7, 1.25);
    const [x, y] = spine(t);
    const at: Point = [x + rng.gauss() * half * 0.45, y];
    trace(p, [[x, y + height * 0.03], at], { width: height * 0.014, profile: tapering });
    shelves.push({ at, half });
  }
  p.deposit(INK, ink);
  for (const {
    at: [x, y],
    half,
  } of shelves) {
    const hump = height * 0.035;
    wash(
      p,
      [
        [
          [x - half, y + hump * 0.5],
          [x - half * 0.5, y - hump * 0.6],
          [x, y - hump * 1.3],
          [x + half * 0.55, y - hump * 0.7],
          [x + half, y + hump * 0.4],
          [x + half * 0.3, y + hump * 0.5],
          [x - half * 0.4, y + hump * 0.6],
        ],
      ],
      { pigment, ink: ink * 0.75, bleed: height * 0.012, rough: 1, edge: 0.2, mottle: 1 },
    );
    for (let j = 0; j < 7; j++)
      dab(
        p,
        [x + rng.range(-0.9, 0.9) * half, y + hump * rng.range(-0.6, 0.5)],
        rng.gauss() * 0.3,
        height * 0.07,
        { width: height * 0.022, ink: ink * 0.8 },
      );
  }
}
