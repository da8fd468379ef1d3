import { dab, drawnOut, leaf, stroke, tapering } from '../brush.ts';
import { type Point, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { CINNABAR } from '../pigment.ts';

/** A crane in flight, wings up. */
export function flyingCrane(
  p: Painting,
  at: Point,
  size: number,
  turn = 0,
  flip = false,
  ink = 0.6,
): void {
  const path = (points: Point[]) => place(points, at, size, turn, flip);
  stroke(
    p,
    path([
      [-0.25, 0.02],
      [0, 0],
      [0.3, -0.02],
    ]),
    { width: size * 0.13, ink: ink * 0.3, profile: leaf, edge: 1 },
  );
  stroke(
    p,
    path([
      [0.28, -0.02],
      [0.5, -0.08],
      [0.78, -0.06],
    ]),
    { width: size * 0.04, ink, profile: (t) => 1 - 0.5 * t },
  );
  stroke(
    p,
    path([
      [-0.25, 0.03],
      [-0.5, 0.06],
      [-0.85, 0.05],
    ]),
    { width: size * 0.025, ink, profile: tapering },
  );
  const wings: Point[][] = [
    [
      [0.08, 0],
      [0.05, -0.34],
      [-0.22, -0.72],
    ],
    [
      [0.02, 0],
      [-0.12, -0.2],
      [-0.62, -0.42],
    ],
  ];
  for (const wing of wings) {
    stroke(p, path(wing), { width: size * 0.12, ink: ink * 0.28, profile: drawnOut, edge: 1 });
    for (let i = 0; i < 4; i++) {
      const [, middle, tip] = wing as [Point, Point, Point];
      stroke(
        p,
        path([
          [middle[0] - i * 0.05, middle[1] + i * 0.03],
          [tip[0] - i * 0.07, tip[1] + i * 0.09],
        ]),
        { width: size * 0.035, ink, profile: drawnOut },
      );
    }
  }
  dab(p, path([[0.68, -0.085]])[0]!, 0, size * 0.05, {
    width: size * 0.035,
    pigment: CINNABAR,
    ink: 1,
  });
}
