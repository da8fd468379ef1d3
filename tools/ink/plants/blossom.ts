import { closed, place, polar, type Point } from '../geometry.ts';
import { dab, stroke, tapering } from '../brush.ts';
import { wash } from '../wash.ts';
import { AMBER, WARM_INK, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';
import type { Spur } from './branch.ts';

export type BlossomOptions = {
  pigment: Pigment;
  ink?: number;
  size: number;
  /** Petals with a notch are cherry and peach; without, plum. */
  notched?: boolean;
  stamens?: Pigment;
};

/** A five-petalled flower seen a little from the side: wet petals that are fuller towards the rim, then stamens. */
export function blossom(p: Painting, rng: Rng, at: Point, options: BlossomOptions): void {
  const { pigment, ink = 0.75, size, notched = false, stamens = WARM_INK } = options;
  const turn = rng.range(0, Math.PI * 2);
  const tilt = rng.range(0.62, 1);
  const tiltAngle = rng.range(0, Math.PI);
  const squash = ([x, y]: Point): Point => {
    const [c, s] = [Math.cos(tiltAngle), Math.sin(tiltAngle)];
    const u = (x * c + y * s) * tilt;
    const v = -x * s + y * c;
    return [at[0] + u * c - v * s, at[1] + u * s + v * c];
  };
  for (let i = 0; i < 5; i++) {
    const angle = turn + (i / 5) * Math.PI * 2 + rng.gauss() * 0.06;
    const r = size * rng.range(0.88, 1.1);
    const tip: Point[] = notched
      ? [
          [r * 0.98, -r * 0.24],
          [r * 0.86, 0],
          [r * 0.98, r * 0.24],
        ]
      : [
          [r * 0.98, -r * 0.2],
          [r * 1.02, 0],
          [r * 0.98, r * 0.2],
        ];
    const petal: Point[] = [[r * 0.08, 0], [r * 0.42, -r * 0.4], ...tip, [r * 0.42, r * 0.4]];
    const outline = place(closed(petal, 3), [0, 0], 1, angle).map(squash);
    wash(p, [outline], {
      pigment,
      ink: ink * rng.range(0.7, 1.1),
      bleed: size * 0.05,
      soft: 0.2,
      edge: 0.3,
      cover: 0.75,
      gradient: (x, y) => 0.35 + 0.75 * Math.min(1, Math.hypot(x - at[0], y - at[1]) / size),
    });
  }
  if (size < 14) return;
  const count = 9;
  for (let i = 0; i < count; i++) {
    const end = squash(polar([0, 0], rng.range(0, Math.PI * 2), size * rng.range(0.3, 0.62)));
    stroke(p, [at, end], {
      width: Math.max(0.8, size * 0.04),
      pigment: stamens,
      ink: 0.6,
      profile: tapering,
      ragged: 0,
    });
    dab(p, end, 0, size * 0.09, {
      width: size * 0.11,
      pigment: i % 3 ? WARM_INK : AMBER,
      ink: 0.8,
    });
  }
}

/** A bud: one round drop in its dark cup. */
export function bud(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  options: BlossomOptions,
): void {
  const { pigment, size, ink = 0.75 } = options;
  const centre = polar(at, angle, size * 0.35);
  const round: Point[] = [
    [-0.35, 0],
    [0, -0.42],
    [0.5, -0.2],
    [0.55, 0.12],
    [0, 0.42],
  ];
  wash(p, [place(closed(round, 0.1), centre, size * rng.range(0.7, 0.95), angle)], {
    pigment,
    ink: ink * 1.15,
    bleed: size * 0.05,
    soft: 0.2,
    cover: 0.7,
  });
  for (const side of [-0.5, 0, 0.5]) {
    dab(p, at, angle + side, size * 0.34, { width: size * 0.16, pigment: WARM_INK, ink: 0.8 });
  }
}

/** Flowers and buds along a branch: crowded here, bare there, never one each. */
export function flowering(
  p: Painting,
  rng: Rng,
  spurs: readonly Spur[],
  share: number,
  options: BlossomOptions,
): void {
  for (const spur of spurs) {
    if (spur.width > options.size * 0.7 || rng.next() > share) continue;
    const side = rng.next() < 0.5 ? -1 : 1;
    const away = spur.angle + side * rng.range(0.6, 1.5);
    const at = polar(spur.at, away, options.size * 0.5);
    if (spur.tip || rng.next() < 0.4) bud(p, rng, spur.at, spur.angle + rng.gauss() * 0.3, options);
    else blossom(p, rng, at, { ...options, size: options.size * rng.range(0.75, 1.1) });
  }
}

/** A magnolia: long petals rising like a cup, white with a flush at the base. */
export function magnolia(
  p: Painting,
  rng: Rng,
  at: Point,
  angle: number,
  size: number,
  open: number,
  pigment: Pigment,
): void {
  const order = [-1, 1, -0.55, 0.55, 0];
  for (const place0 of order) {
    const spread = place0 * open + rng.gauss() * 0.05;
    const length = size * (1 - 0.1 * Math.abs(place0)) * rng.range(0.94, 1.06);
    const girth = size * (0.2 + 0.08 * open);
    const petal: Point[] = [
      [0, -girth * 0.25],
      [length * 0.35, -girth * 0.95],
      [length * 0.75, -girth * 0.75],
      [length * 1.02, place0 * girth * 0.5],
      [length * 0.78, girth * 0.75],
      [length * 0.35, girth * 0.9],
      [0, girth * 0.25],
    ];
    const outline = place(closed(petal, 4), at, 1, angle + spread);
    wash(p, [outline], {
      pigment,
      ink: 0.62,
      bleed: 2,
      soft: 0.16,
      edge: 0.75,
      mottle: 0.3,
      cover: 0.97,
      gradient: (x, y) =>
        0.16 + 1.0 * Math.max(0, 1 - Math.hypot(x - at[0], y - at[1]) / (size * 0.85)) ** 1.5,
    });
    for (const vein of [-0.35, 0.1, 0.4]) {
      const path = place(
        [
          [length * 0.08, 0],
          [length * 0.45, vein * girth],
          [length * 0.8, vein * girth * 0.8],
        ],
        at,
        1,
        angle + spread,
      );
      stroke(p, path, { width: 1.6, pigment, ink: 0.35, ragged: 0 });
    }
  }
  for (const side of [-0.45, 0.4])
    dab(p, polar(at, angle, -size * 0.06), angle + side, size * 0.24, {
      width: size * 0.13,
      pigment: WARM_INK,
      ink: 0.85,
      dry: 0.3,
    });
}
