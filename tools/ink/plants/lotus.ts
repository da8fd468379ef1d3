import { closed, ellipse, place, polar, type Point } from '../geometry.ts';
import { dab, stroke } from '../brush.ts';
import { fbm } from '../noise.ts';
import { wash } from '../wash.ts';
import { AMBER, INK, JADE, MOSS, WILLOW, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

/** A lotus leaf seen from the side: a broad wet wash, darker at the heart, veins drawn while it is damp. */
export function lotusLeaf(
  p: Painting,
  rng: Rng,
  at: Point,
  rx: number,
  ry: number,
  turn: number,
  ink = 0.7,
  pigment: Pigment = JADE,
): void {
  const rim = Array.from({ length: 18 }, (_, i): Point => {
    const a = (i / 18) * Math.PI * 2;
    const wave = 1 + (fbm(i * 23 + at[0], at[1]) - 0.5) * 0.42;
    return [Math.cos(a) * rx * wave, Math.sin(a) * ry * wave];
  });
  const heart: Point = polar(at, turn + Math.PI / 2, -ry * 0.12);
  const outline = place(closed(rim, 8), at, 1, turn);
  const near = (x: number, y: number) =>
    Math.min(1, Math.hypot((x - heart[0]) / rx, (y - heart[1]) / ry));
  wash(p, [outline], {
    pigment,
    ink: ink * 0.8,
    bleed: rx * 0.05,
    rough: 0.5,
    edge: 0.35,
    mottle: 1,
    cover: 0.6,
    gradient: (x, y) => 1.05 - 0.6 * near(x, y),
  });
  wash(p, [outline], {
    pigment: INK,
    ink: ink * 0.75,
    bleed: rx * 0.09,
    rough: 0.9,
    soft: 0.3,
    edge: 0.1,
    mottle: 1.7,
    gradient: (x, y) => Math.max(0, 1.05 - 1.0 * near(x, y)),
  });
  const veins = 13;
  for (let i = 0; i < veins; i++) {
    const a = (i / veins) * Math.PI * 2 + rng.gauss() * 0.06;
    const end = place([[Math.cos(a) * rx * 0.86, Math.sin(a) * ry * 0.86]], at, 1, turn)[0]!;
    const middle: Point = [
      (heart[0] + end[0]) / 2 + rng.gauss() * rx * 0.02,
      (heart[1] + end[1]) / 2 + ry * 0.05,
    ];
    stroke(p, [heart, middle, end], {
      width: 3,
      ink: ink * 0.7,
      pigment: MOSS,
      profile: (t) => 1 - 0.7 * t,
      dry: 0.3,
    });
  }
}

/** A stalk with its small thorns. */
export function lotusStalk(
  p: Painting,
  rng: Rng,
  from: Point,
  to: Point,
  width: number,
  ink = 0.6,
): void {
  const middle: Point = [(from[0] + to[0]) / 2 + rng.gauss() * 18, (from[1] + to[1]) / 2];
  stroke(p, [from, middle, to], {
    width,
    ink,
    pigment: MOSS,
    profile: (t) => 1 - 0.25 * t,
    dry: 0.35,
    edge: 0.5,
  });
  for (let i = 0; i < 26; i++) {
    const t = rng.next();
    const x =
      from[0] +
      (to[0] - from[0]) * t +
      rng.range(-1, 1) * width * 0.6 +
      (middle[0] - (from[0] + to[0]) / 2) * Math.sin(Math.PI * t);
    dab(p, [x, from[1] + (to[1] - from[1]) * t], -0.5, 3, { width: 2.6, ink: ink * 1.1 });
  }
}

/** A lotus flower: outer petals first, each nearly white with a flushed tip. */
export function lotusFlower(
  p: Painting,
  rng: Rng,
  at: Point,
  size: number,
  pigment: Pigment,
  open = 1,
): void {
  const rows: [number[], number, number][] = [
    [[-1.25, 1.25, -0.8, 0.8], 1, 0.9],
    [[-1.05, 1.05, -0.45, 0.45, 0], 0.96, 1],
    [[-0.62, 0.62, -0.22, 0.25], 0.72, 1.05],
  ];
  rows.forEach(([spreads, reach, girthShare], row) => {
    for (const spread of spreads) {
      const angle = -Math.PI / 2 + spread * open + rng.gauss() * 0.04;
      const length = size * reach * rng.range(0.92, 1.06);
      const girth = size * 0.25 * girthShare;
      const bend = spread * girth * 0.35;
      const petal: Point[] = [
        [0, -girth * 0.25],
        [length * 0.3, -girth * 0.85],
        [length * 0.68, -girth * 0.8 - bend * 0.3],
        [length, -bend],
        [length * 0.68, girth * 0.8 - bend * 0.3],
        [length * 0.3, girth * 0.85],
        [0, girth * 0.25],
      ];
      wash(p, [place(closed(petal, 4), at, 1, angle)], {
        pigment,
        ink: 0.62,
        bleed: 1.8,
        soft: 0.16,
        edge: 0.7,
        mottle: 0.25,
        cover: 0.96,
        gradient: (x, y) =>
          0.14 + 1.05 * Math.max(0, (Math.hypot(x - at[0], y - at[1]) / length - 0.3) / 0.7) ** 1.7,
      });
      for (const vein of [-0.4, 0, 0.4]) {
        stroke(
          p,
          place(
            [
              [length * 0.3, vein * girth * 0.7],
              [length * 0.65, vein * girth - bend * 0.3],
              [length * 0.92, vein * girth * 0.25 - bend],
            ],
            at,
            1,
            angle,
          ),
          { width: 1.3, pigment, ink: 0.4, ragged: 0 },
        );
      }
    }
    if (row === 1) {
      wash(p, [ellipse(at[0], at[1] - size * 0.42, size * 0.2, size * 0.1)], {
        pigment: WILLOW,
        ink: 0.7,
        bleed: 2,
        cover: 0.9,
      });
      for (let i = 0; i < 22; i++) {
        const end = polar(
          [at[0], at[1] - size * 0.34],
          rng.range(-2.9, -0.25),
          size * rng.range(0.2, 0.34),
        );
        dab(p, end, -1.5, size * 0.06, { width: size * 0.035, pigment: AMBER, ink: 0.9 });
      }
    }
  });
}
