import { drawnOut, leaf, stroke, swell, tapering } from '../brush.ts';
import { type Point, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { CINNABAR, INK, type Pigment } from '../pigment.ts';

/** A swallow in flight, seen from above or side: long swept wings, forked tail, a red throat. */
export function swallow(
  p: Painting,
  at: Point,
  size: number,
  turn: number,
  flip = false,
  ink = 0.95,
): void {
  const draw = (
    points: Point[],
    width: number,
    profile = leaf,
    pigment: Pigment = INK,
    amount = ink,
  ) =>
    stroke(p, place(points, at, size, turn, flip), {
      width: width * size,
      profile,
      pigment,
      ink: amount,
      ragged: 0.06,
      dry: 0.12,
    });
  draw(
    [
      [0.42, -0.02],
      [0.1, -0.02],
      [-0.45, 0.06],
    ],
    0.24,
  );
  draw(
    [
      [0.2, -0.04],
      [0.02, -0.5],
      [-0.5, -0.98],
    ],
    0.2,
    drawnOut,
  );
  draw(
    [
      [0.12, 0.02],
      [-0.2, 0.34],
      [-0.78, 0.52],
    ],
    0.19,
    drawnOut,
  );
  draw(
    [
      [-0.36, 0.02],
      [-0.75, 0.0],
      [-1.2, -0.14],
    ],
    0.07,
    drawnOut,
  );
  draw(
    [
      [-0.36, 0.08],
      [-0.72, 0.18],
      [-1.1, 0.3],
    ],
    0.07,
    drawnOut,
  );
  draw(
    [
      [0.34, -0.04],
      [0.5, -0.02],
      [0.58, 0.0],
    ],
    0.12,
    tapering,
  );
  draw(
    [
      [0.36, 0.05],
      [0.46, 0.04],
    ],
    0.08,
    swell,
    CINNABAR,
    0.9,
  );
}
