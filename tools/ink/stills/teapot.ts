import { stroke } from '../brush.ts';
import { type Point, closed, ellipse, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { CLAY, type Glaze, shadow, turned } from './turned.ts';
import { wash } from '../wash.ts';

/** A clay pot with spout and handle. */
export function teapot(p: Painting, at: Point, size: number, glaze: Glaze = CLAY): void {
  shadow(p, [at[0], at[1] + size * 0.02], size * 0.9);
  const path = (points: Point[]) => place(points, at, size);
  stroke(
    p,
    path([
      [-0.5, -0.52],
      [-0.78, -0.6],
      [-0.86, -0.36],
      [-0.66, -0.16],
      [-0.46, -0.18],
    ]),
    {
      width: size * 0.085,
      pigment: glaze.pigment,
      ink: glaze.ink,
      profile: (t) => 0.7 + 0.3 * Math.sin(Math.PI * t),
      edge: 0.5,
      dry: 0.2,
    },
  );
  wash(
    p,
    [
      path(
        closed(
          [
            [0.4, -0.18],
            [0.62, -0.26],
            [0.76, -0.5],
            [0.84, -0.66],
            [0.93, -0.66],
            [0.88, -0.5],
            [0.76, -0.26],
            [0.6, -0.06],
            [0.38, -0.02],
          ],
          0.04,
        ),
      ),
    ],
    { ...glaze, bleed: 2, cover: 0.9, edge: 0.4 },
  );
  turned(
    p,
    at,
    size,
    [
      [0.3, -0.66],
      [0.44, -0.58],
      [0.56, -0.42],
      [0.58, -0.28],
      [0.5, -0.12],
      [0.36, -0.02],
      [0.34, 0],
    ],
    glaze,
  );
  const lid = path(
    closed(
      [
        [-0.31, -0.66],
        [-0.26, -0.75],
        [-0.1, -0.8],
        [0.1, -0.8],
        [0.26, -0.75],
        [0.31, -0.66],
        [0, -0.63],
      ],
      0.03,
    ),
  );
  wash(p, [lid], { ...glaze, bleed: 1.5, cover: 1, edge: 0.4 });
  wash(p, [ellipse(at[0], at[1] - size * 0.855, size * 0.075, size * 0.065)], {
    ...glaze,
    bleed: 1,
    cover: 1,
    edge: 0.5,
  });
  stroke(
    p,
    path([
      [-0.33, -0.655],
      [0, -0.625],
      [0.33, -0.655],
    ]),
    { width: size * 0.02, ink: 0.9 },
  );
  stroke(
    p,
    path([
      [-0.36, -0.48],
      [-0.43, -0.36],
      [-0.42, -0.24],
    ]),
    { width: size * 0.06, ink: 0.55, mode: 'lift', dry: 0.5 },
  );
}
