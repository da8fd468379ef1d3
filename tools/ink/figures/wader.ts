import { dab, drawnOut, stroke, swell } from '../brush.ts';
import { type Point, closed, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { CINNABAR } from '../pigment.ts';
import { wash } from '../wash.ts';

/** A crane or egret standing; `red` crowns it as a crane. */
export function wader(
  p: Painting,
  at: Point,
  size: number,
  flip = false,
  crane = false,
  ink = 0.75,
): void {
  const path = (points: Point[]) => place(points, at, size, 0, flip);
  stroke(
    p,
    path([
      [0.02, -0.52],
      [0.0, -0.26],
      [0.03, 0],
    ]),
    { width: size * 0.022, ink, ragged: 0 },
  );
  stroke(
    p,
    path([
      [0.1, -0.5],
      [0.14, -0.25],
      [0.11, 0],
    ]),
    { width: size * 0.022, ink, ragged: 0 },
  );
  const body: Point[] = [
    [-0.46, -0.36],
    [-0.26, -0.56],
    [-0.02, -0.68],
    [0.18, -0.76],
    [0.3, -0.74],
    [0.3, -0.62],
    [0.16, -0.52],
    [-0.06, -0.46],
    [-0.28, -0.42],
  ];
  wash(p, [path(closed(body, 0.05))], { ink: 0.05, bleed: size * 0.012, cover: 0.97, edge: 3 });
  const neck: Point[] = [
    [0.2, -0.66],
    [0.36, -0.82],
    [0.3, -1.02],
    [0.27, -1.16],
    [0.34, -1.24],
    [0.42, -1.23],
  ];
  const slim = (t: number) => 1.25 - 0.75 * Math.sin(Math.PI * (0.25 + 0.5 * t)) + 0.2 * t;
  stroke(p, path(neck), { width: size * 0.105, ink: ink * (crane ? 1 : 0.6), profile: slim });
  if (!crane)
    stroke(p, path(neck), { width: size * 0.078, ink: 0.02, mode: 'cover', profile: slim });
  stroke(
    p,
    path([
      [0.14, -0.7],
      [-0.1, -0.66],
      [-0.42, -0.4],
    ]),
    { width: size * 0.03, ink: ink * 0.75, profile: swell },
  );
  stroke(
    p,
    path([
      [0.04, -0.6],
      [-0.14, -0.56],
      [-0.4, -0.38],
    ]),
    { width: size * 0.022, ink: ink * 0.6, profile: swell },
  );
  stroke(
    p,
    path([
      [0.28, -0.62],
      [0.1, -0.5],
      [-0.14, -0.455],
    ]),
    { width: size * 0.022, ink: ink * 0.5, profile: swell },
  );
  stroke(
    p,
    path([
      [0.4, -1.24],
      [0.52, -1.22],
      [0.68, -1.18],
    ]),
    { width: size * 0.04, ink, profile: drawnOut },
  );
  for (const drop of [0, 0.06, 0.12]) {
    stroke(
      p,
      path([
        [-0.2, -0.5 + drop * 0.4],
        [-0.38, -0.42 + drop],
        [-0.5, -0.3 + drop],
      ]),
      { width: size * 0.07, ink: crane ? ink * 1.1 : ink * 0.3, profile: drawnOut },
    );
  }
  if (crane)
    dab(p, path([[0.36, -1.27]])[0]!, 0.2, size * 0.07, {
      width: size * 0.05,
      pigment: CINNABAR,
      ink: 1,
    });
}
