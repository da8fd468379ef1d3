import { dab, drawnOut, leaf, stroke, swell } from '../brush.ts';
import { type Point, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';

/** A small bird on a twig, puffed against the cold. */
export function perchedBird(p: Painting, at: Point, size: number, flip = false, ink = 0.85): void {
  const path = (points: Point[]) => place(points, at, size, 0, flip);
  stroke(
    p,
    path([
      [-0.3, -0.1],
      [0, -0.36],
      [0.3, -0.62],
    ]),
    { width: size * 0.62, ink: ink * 0.28, profile: leaf, edge: 0.4, mode: 'cover' },
  );
  stroke(
    p,
    path([
      [0.22, -0.66],
      [-0.1, -0.5],
      [-0.44, -0.08],
    ]),
    { width: size * 0.3, ink, profile: drawnOut, dry: 0.3 },
  );
  stroke(
    p,
    path([
      [0.16, -0.78],
      [0.3, -0.8],
      [0.42, -0.74],
    ]),
    { width: size * 0.27, ink, profile: swell },
  );
  stroke(
    p,
    path([
      [-0.36, -0.12],
      [-0.65, 0.18],
      [-0.98, 0.48],
    ]),
    { width: size * 0.13, ink, profile: drawnOut },
  );
  dab(p, path([[0.48, -0.75]])[0]!, flip ? Math.PI - 0.15 : 0.15, size * 0.17, {
    width: size * 0.07,
    ink,
  });
  p.outline(
    place(
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ],
      path([[0.36, -0.77]])[0]!,
      size * 0.022,
    ),
  );
  p.lift(0.9);
  for (const x of [-0.02, 0.1])
    stroke(
      p,
      path([
        [x, -0.12],
        [x + 0.03, 0.03],
      ]),
      { width: size * 0.035, ink, ragged: 0 },
    );
}
