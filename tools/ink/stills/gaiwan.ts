import { stroke } from '../brush.ts';
import { type Point, closed, ellipse, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { type Glaze, PORCELAIN, rim, shadow, turned } from './turned.ts';
import { wash } from '../wash.ts';

/** A lidded bowl on its saucer. */
export function gaiwan(
  p: Painting,
  at: Point,
  size: number,
  glaze: Glaze = PORCELAIN,
  lidTilt = 0,
): void {
  shadow(p, [at[0], at[1] + size * 0.04], size * 0.95);
  wash(p, [ellipse(at[0], at[1] - size * 0.05, size * 0.74, size * 0.12)], {
    ...glaze,
    ink: glaze.ink * 0.55,
    bleed: 2,
    cover: 1,
    edge: 0.9,
  });
  stroke(p, closedRing(at[0], at[1] - size * 0.05, size * 0.74, size * 0.12), {
    width: size * 0.014,
    ink: 0.6,
    profile: (t) => 0.5 + 0.5 * Math.sin(t * 7),
    ragged: 0.3,
  });
  wash(p, [ellipse(at[0], at[1] - size * 0.06, size * 0.34, size * 0.05)], {
    ink: 0.25,
    bleed: 6,
    soft: 0.4,
  });
  turned(
    p,
    [at[0], at[1] - size * 0.06],
    size,
    [
      [0.56, -0.68],
      [0.52, -0.62],
      [0.46, -0.42],
      [0.34, -0.18],
      [0.22, -0.07],
      [0.2, -0.05],
      [0.21, 0],
    ],
    glaze,
  );
  rim(p, [at[0], at[1] - size * 0.74], size * 0.56, size * 0.11);
  const lid = place(
    closed(
      [
        [-0.5, 0],
        [-0.44, -0.1],
        [-0.26, -0.2],
        [-0.1, -0.235],
        [0.1, -0.235],
        [0.26, -0.2],
        [0.44, -0.1],
        [0.5, 0],
        [0.3, 0.07],
        [0, 0.09],
        [-0.3, 0.07],
      ],
      0.03,
    ),
    [at[0], at[1] - size * 0.76],
    size,
    lidTilt,
  );
  wash(p, [lid], {
    ...glaze,
    bleed: 2,
    cover: 1,
    edge: 0.6,
    gradient: (x) => 0.3 + 0.75 * Math.max(0, (x - at[0]) / size + 0.2),
  });
  stroke(
    p,
    place(
      [
        [-0.5, 0],
        [-0.44, -0.1],
        [-0.26, -0.2],
        [0, -0.24],
        [0.26, -0.2],
        [0.44, -0.1],
        [0.5, 0],
      ],
      [at[0], at[1] - size * 0.76],
      size,
      lidTilt,
    ),
    { width: size * 0.016, ink: 0.65, profile: (t) => 0.6 + 0.4 * Math.sin(t * 8), ragged: 0.3 },
  );
  const knob = place(
    [
      [-0.1, -0.23],
      [-0.13, -0.3],
      [0.13, -0.3],
      [0.1, -0.23],
    ],
    [at[0], at[1] - size * 0.76],
    size,
    lidTilt,
  );
  wash(p, [knob], { ...glaze, bleed: 1.5, cover: 1, edge: 0.9 });
  stroke(p, [...knob, knob[0]!], { width: size * 0.012, ink: 0.6, ragged: 0.2, profile: () => 1 });
}

function closedRing(cx: number, cy: number, rx: number, ry: number): Point[] {
  const ring = ellipse(cx, cy, rx, ry);
  return [...ring, ring[0]!];
}
