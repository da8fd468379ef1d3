import { dab, stroke } from '../brush.ts';
import { type Point, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import type { Pigment } from '../pigment.ts';

/** A dragonfly. */
export function dragonfly(
  p: Painting,
  at: Point,
  size: number,
  turn: number,
  pigment: Pigment,
): void {
  const path = (points: Point[]) => place(points, at, size, turn);
  for (const [a, reach] of [
    [-1.25, 0.75],
    [-1.9, 0.7],
    [1.2, 0.6],
    [1.85, 0.55],
  ] as const) {
    stroke(
      p,
      path([
        [0, 0],
        [Math.cos(a) * reach * 0.6, Math.sin(a) * reach * 0.6],
        [Math.cos(a) * reach, Math.sin(a) * reach],
      ]),
      {
        width: size * 0.13,
        ink: 0.2,
        profile: (t) => 0.3 + 0.7 * Math.sin(Math.PI * t * 0.9),
        edge: 1.4,
      },
    );
  }
  stroke(
    p,
    path([
      [0.14, 0],
      [-0.3, 0.02],
      [-0.95, 0.1],
    ]),
    { width: size * 0.075, pigment, ink: 1, profile: (t) => 1 - 0.55 * t },
  );
  dab(p, path([[0.1, 0]])[0]!, turn, size * 0.16, { width: size * 0.13, ink: 0.95 });
}
