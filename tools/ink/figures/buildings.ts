import { place, type Point } from '../geometry.ts';
import { stroke, swell } from '../brush.ts';
import { wash } from '../wash.ts';
import { AMBER, INK, WARM_INK, type Pigment } from '../pigment.ts';
import type { Painting } from '../painting.ts';

/** An open pavilion with upturned eaves; `at` is the middle of its floor, `size` the width of the roof. */
export function pavilion(
  p: Painting,
  at: Point,
  size: number,
  ink = 0.85,
  roof: Pigment = INK,
): void {
  const path = (points: Point[]) => place(points, at, size);
  for (const x of [-0.3, -0.12, 0.12, 0.3])
    stroke(
      p,
      path([
        [x, -0.42],
        [x, 0],
      ]),
      { width: size * 0.022, ink: ink * 0.9, pigment: WARM_INK, profile: () => 1, ragged: 0.1 },
    );
  for (const y of [-0.02, -0.09])
    stroke(
      p,
      path([
        [-0.36, y],
        [0.36, y],
      ]),
      { width: size * 0.016, ink: ink * 0.8, profile: () => 1 },
    );
  wash(
    p,
    [
      path([
        [-0.56, -0.47],
        [-0.42, -0.44],
        [0, -0.42],
        [0.42, -0.44],
        [0.56, -0.47],
        [0.34, -0.58],
        [0.14, -0.76],
        [0.03, -0.9],
        [-0.03, -0.9],
        [-0.14, -0.76],
        [-0.34, -0.58],
      ]),
    ],
    { pigment: roof, ink: ink * 0.7, bleed: size * 0.008, mottle: 0.8, cover: 0.9 },
  );
  for (let i = -4; i <= 4; i++)
    stroke(
      p,
      path([
        [i * 0.012, -0.87],
        [i * 0.045, -0.66],
        [i * 0.1, -0.45],
      ]),
      { width: size * 0.009, ink: ink * 0.6, ragged: 0 },
    );
  stroke(
    p,
    path([
      [-0.62, -0.52],
      [-0.45, -0.45],
      [0, -0.42],
      [0.45, -0.45],
      [0.62, -0.52],
    ]),
    { width: size * 0.03, ink, profile: swell },
  );
  stroke(
    p,
    path([
      [0, -0.88],
      [0, -1],
    ]),
    { width: size * 0.035, ink, profile: (t) => 1 - 0.5 * t },
  );
}

export type HouseOptions = { lit?: boolean; snow?: boolean; ink?: number; flip?: boolean };

/** A plain white-walled house with a tiled roof; `at` is the middle of its foot. */
export function house(p: Painting, at: Point, size: number, options: HouseOptions = {}): void {
  const { lit = false, snow = false, ink = 0.8, flip = false } = options;
  const path = (points: Point[]) => place(points, at, size, 0, flip);
  wash(
    p,
    [
      path([
        [-0.44, 0],
        [-0.44, -0.34],
        [0.44, -0.34],
        [0.44, 0],
      ]),
    ],
    { ink: 0.09, bleed: 1, mottle: 0.6, cover: 0.92 },
  );
  for (const x of [-0.44, 0.44])
    stroke(
      p,
      path([
        [x, -0.34],
        [x, 0],
      ]),
      { width: size * 0.014, ink: ink * 0.8, profile: () => 1 },
    );
  stroke(
    p,
    path([
      [-0.5, 0],
      [0.5, 0],
    ]),
    { width: size * 0.016, ink: ink * 0.6, dry: 0.3 },
  );
  const opening: Point[] = [
    [-0.08, -0.24],
    [0.22, -0.24],
    [0.22, -0.04],
    [-0.08, -0.04],
  ];
  wash(p, [path(opening)], {
    pigment: lit ? AMBER : WARM_INK,
    ink: lit ? 0.95 : 0.6,
    bleed: 1,
    cover: 1,
    edge: 0.1,
    mottle: 0.3,
  });
  for (const x of [0.02, 0.12])
    stroke(
      p,
      path([
        [x, -0.24],
        [x, -0.04],
      ]),
      { width: size * 0.009, ink, ragged: 0, profile: () => 1 },
    );
  stroke(
    p,
    path([
      [-0.08, -0.14],
      [0.22, -0.14],
    ]),
    { width: size * 0.009, ink, ragged: 0, profile: () => 1 },
  );
  const tiles: Point[] = [
    [-0.62, -0.31],
    [-0.5, -0.4],
    [-0.4, -0.6],
    [0.4, -0.6],
    [0.5, -0.4],
    [0.62, -0.31],
    [0.4, -0.33],
    [-0.4, -0.33],
  ];
  wash(p, [path(tiles)], {
    pigment: INK,
    ink: snow ? 0.08 : ink * 0.75,
    bleed: size * 0.006,
    mottle: 0.8,
    cover: 0.96,
    edge: snow ? 1 : 0.3,
  });
  if (!snow) {
    for (let i = -8; i <= 8; i++)
      stroke(
        p,
        path([
          [i * 0.047, -0.59],
          [i * 0.055, -0.45],
          [i * 0.066, -0.34],
        ]),
        { width: size * 0.009, ink: ink * 0.75, ragged: 0 },
      );
  }
  stroke(
    p,
    path([
      [-0.66, -0.33],
      [-0.5, -0.325],
      [0, -0.32],
      [0.5, -0.325],
      [0.66, -0.33],
    ]),
    { width: size * 0.024, ink, profile: swell },
  );
  stroke(
    p,
    path([
      [-0.44, -0.62],
      [0, -0.6],
      [0.44, -0.62],
    ]),
    { width: size * 0.026, ink: snow ? ink * 0.25 : ink, profile: () => 1 },
  );
}
