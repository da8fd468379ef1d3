import { polar, type Point } from '../geometry.ts';
import { dab, drawnOut, stroke, tapering } from '../brush.ts';
import { AMBER, INK, MOSS, STRAW, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

/** Blades of grass or orchid leaves from one root. */
export function tuft(
  p: Painting,
  rng: Rng,
  root: Point,
  height: number,
  count: number,
  pigment: Pigment = INK,
  ink = 0.6,
  wind = 0,
): void {
  for (let i = 0; i < count; i++) {
    const lean = rng.gauss() * 0.42 + wind;
    const reach = height * rng.range(0.5, 1.1);
    const start: Point = [root[0] + rng.gauss() * height * 0.08, root[1]];
    const middle = polar(start, -Math.PI / 2 + lean * 0.5, reach * 0.6);
    const tip = polar(middle, -Math.PI / 2 + lean * 1.9, reach * 0.5);
    stroke(p, [start, middle, tip], {
      width: Math.max(1.6, height * 0.03),
      pigment,
      ink: ink * rng.range(0.5, 1.1),
      profile: drawnOut,
      dry: 0.2,
    });
  }
}

/** A reed with its feathered plume. */
export function reed(
  p: Painting,
  rng: Rng,
  root: Point,
  height: number,
  wind: number,
  ink = 0.6,
  plume: Pigment = STRAW,
): void {
  const middle: Point = [root[0] + wind * 0.25, root[1] - height * 0.55];
  const top: Point = [root[0] + wind, root[1] - height];
  stroke(p, [root, middle, top], {
    width: Math.max(1.6, height * 0.0075),
    ink,
    pigment: MOSS,
    profile: tapering,
    ragged: 0,
  });
  const fall = Math.sign(wind || 1);
  const length = height * 0.24;
  const tip: Point = [top[0] + fall * length * 0.34, top[1] - length * 0.2];
  stroke(p, [middle, top, tip].slice(1), {
    width: Math.max(1.4, height * 0.004),
    ink,
    pigment: MOSS,
    profile: tapering,
    ragged: 0,
  });
  for (let i = 0; i < 84; i++) {
    const t = rng.next();
    const at: Point =
      t < 0.25
        ? [tip[0] + (top[0] - tip[0]) * t * 4, tip[1] + (top[1] - tip[1]) * t * 4]
        : [
            top[0] + (middle[0] - top[0]) * (t - 0.25) * 0.5,
            top[1] + (middle[1] - top[1]) * (t - 0.25) * 0.5,
          ];
    const lee = rng.next() < 0.72;
    const down = lee ? rng.range(0.35, 1.25) : rng.range(-0.75, -0.2);
    const angle = fall > 0 ? down : Math.PI - down;
    const hair =
      length *
      (0.14 + 0.26 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.12))) *
      rng.range(0.5, 1.1) *
      (lee ? 1 : 0.6);
    stroke(p, [at, polar(at, angle - fall * 0.35, hair * 0.5), polar(at, angle, hair)], {
      width: Math.max(1.3, height * rng.range(0.003, 0.0062)),
      pigment: i % 5 ? plume : INK,
      ink: (i % 5 ? ink : ink * 0.35) * rng.range(0.5, 1),
      profile: drawnOut,
      ragged: 0,
    });
  }
  for (let i = 0; i < 2; i++) {
    const t = rng.range(0.12, 0.55);
    const at: Point = [root[0] + (middle[0] - root[0]) * t * 1.6, root[1] - height * t];
    const side = rng.next() < 0.6 ? fall : -fall;
    stroke(
      p,
      [
        at,
        [at[0] + side * height * 0.09, at[1] - height * 0.17],
        [at[0] + side * height * rng.range(0.2, 0.32), at[1] - height * rng.range(0.08, 0.24)],
      ],
      {
        width: height * 0.013,
        ink: ink * 0.8,
        pigment: MOSS,
        profile: drawnOut,
        dry: 0.3,
      },
    );
  }
}

/** An ear of wheat on its stalk: two rows of grains and long awns. */
export function wheat(
  p: Painting,
  rng: Rng,
  root: Point,
  height: number,
  lean: number,
  size: number,
  ink = 0.8,
  ripe: Pigment = AMBER,
): void {
  const neck: Point = [root[0] + lean * 0.6, root[1] - height];
  const bend = Math.sign(lean) * 0.5 + rng.gauss() * 0.15;
  stroke(p, [root, [root[0] + lean * 0.15, root[1] - height * 0.5], neck], {
    width: size * 0.1,
    pigment: MOSS,
    ink: ink * 0.75,
    profile: (t) => 1 - 0.4 * t,
    ragged: 0.05,
  });
  const up = -Math.PI / 2 + lean / height;
  let at = neck;
  for (let i = 0; i < 8; i++) {
    const along = up + (bend * i) / 8;
    const grow = 1 - Math.abs(i - 3) * 0.06;
    for (const side of [-1, 1]) {
      const grain = polar(at, along + side * 1.2, size * 0.1);
      dab(p, grain, along + side * 0.38, size * 0.46 * grow, {
        width: size * 0.24 * grow,
        pigment: ripe,
        ink: ink * rng.range(0.7, 1.1),
        edge: 0.6,
      });
      const tip = polar(grain, along + side * 0.3, size * 0.4);
      stroke(p, [tip, polar(tip, along + side * rng.range(0.12, 0.3), size * rng.range(1, 1.7))], {
        width: 1.4,
        pigment: i % 2 ? ripe : INK,
        ink: ink * 0.55,
        profile: tapering,
        ragged: 0,
      });
    }
    at = polar(at, along, size * 0.3);
  }
}
