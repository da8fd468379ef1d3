import { stroke, swell } from '../brush.ts';
import { type Point, closed, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { INK, OCHRE, type Pigment } from '../pigment.ts';
import { wash } from '../wash.ts';

/** A person in a straw cape and a bamboo hat; `at` is where they sit or stand. */
export function figure(
  p: Painting,
  at: Point,
  height: number,
  ink = 0.85,
  robe: Pigment = INK,
): void {
  const path = (points: Point[]) => place(points, at, height);
  wash(
    p,
    [
      path(
        closed(
          [
            [-0.26, 0],
            [-0.24, -0.36],
            [-0.2, -0.6],
            [-0.06, -0.72],
            [0.12, -0.71],
            [0.24, -0.58],
            [0.27, -0.34],
            [0.3, 0],
          ],
          0.08,
        ),
      ),
    ],
    { pigment: robe, ink: ink * 0.85, bleed: height * 0.02, rough: 0.4, cover: 0.95, mottle: 0.8 },
  );
  stroke(
    p,
    path([
      [-0.1, -0.62],
      [-0.2, -0.42],
      [-0.02, -0.36],
    ]),
    { width: height * 0.07, pigment: INK, ink: ink * 0.5, dry: 0.3 },
  );
  wash(
    p,
    [
      path([
        [-0.36, -0.68],
        [-0.1, -0.88],
        [0.02, -0.95],
        [0.14, -0.88],
        [0.4, -0.66],
        [0.02, -0.62],
      ]),
    ],
    { pigment: OCHRE, ink: 0.75, bleed: height * 0.012, cover: 1, edge: 0.6 },
  );
  stroke(
    p,
    path([
      [-0.37, -0.68],
      [0.02, -0.63],
      [0.41, -0.66],
    ]),
    { width: height * 0.05, ink: ink * 0.9, profile: swell },
  );
  stroke(
    p,
    path([
      [-0.36, -0.69],
      [0.02, -0.95],
      [0.4, -0.67],
    ]),
    { width: height * 0.025, ink: ink * 0.7, profile: () => 1 },
  );
}
