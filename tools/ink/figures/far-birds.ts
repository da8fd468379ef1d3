import { drawnOut, leaf, stroke } from '../brush.ts';
import { type Point, place, polar } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import type { Rng } from '../random.ts';

/** A far bird: two wing strokes and a body. */
export function farBird(
  p: Painting,
  rng: Rng,
  at: Point,
  size: number,
  turn: number,
  ink = 0.7,
): void {
  const lift = rng.range(0.2, 0.62);
  const left = place(
    [
      [0, 0],
      [-size * 0.5, -size * lift * 0.8],
      [-size, -size * lift * 0.35],
    ],
    at,
    1,
    turn,
  );
  const right = place(
    [
      [0, 0],
      [size * 0.45, -size * lift],
      [size * 0.95, -size * lift * 0.55],
    ],
    at,
    1,
    turn,
  );
  for (const wing of [left, right])
    stroke(p, wing, { width: size * 0.16, ink, profile: drawnOut, ragged: 0.1 });
  stroke(
    p,
    place(
      [
        [-size * 0.1, size * 0.16],
        [size * 0.05, 0],
        [size * 0.34, -size * 0.1],
      ],
      at,
      1,
      turn,
    ),
    { width: size * 0.15, ink, profile: leaf },
  );
}

/** Geese in an uneven wedge; `heading` in radians. */
export function geese(
  p: Painting,
  rng: Rng,
  lead: Point,
  count: number,
  size: number,
  heading: number,
  ink = 0.7,
): void {
  for (let i = 0; i < count; i++) {
    const rank = Math.ceil(i / 2);
    const side = i % 2 ? 1 : -1;
    const shorter = side > 0 ? 1 : 0.72;
    const at = polar(lead, heading + Math.PI - side * 0.42, rank * size * 2.7 * shorter);
    farBird(
      p,
      rng,
      [at[0] + rng.gauss() * size * 0.3, at[1] + rng.gauss() * size * 0.3],
      size * rng.range(0.85, 1.1),
      Math.cos(heading) < 0 ? 0.15 : -0.15,
      ink,
    );
  }
}
