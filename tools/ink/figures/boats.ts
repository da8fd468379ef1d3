import { stroke, swell, tapering } from '../brush.ts';
import { figure } from './person.ts';
import { type Point, closed, place } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { OCHRE, type Pigment, WARM_INK } from '../pigment.ts';
import { wash } from '../wash.ts';

export type BoatOptions = {
  flip?: boolean;
  awning?: boolean;
  angler?: boolean;
  poler?: boolean;
  ink?: number;
};

/** A flat river boat; `at` is the middle of its waterline, `size` its length. */
export function boat(p: Painting, at: Point, size: number, options: BoatOptions = {}): void {
  const { flip = false, awning = true, angler = false, poler = false, ink = 0.9 } = options;
  const path = (points: Point[]) => place(points, at, size, 0, flip);
  wash(
    p,
    [
      path(
        closed(
          [
            [-0.54, -0.075],
            [-0.3, -0.012],
            [0, 0.012],
            [0.3, -0.005],
            [0.52, -0.1],
            [0.36, 0.045],
            [0, 0.07],
            [-0.36, 0.05],
          ],
          0.04,
        ),
      ),
    ],
    {
      pigment: WARM_INK,
      ink: ink * 0.75,
      bleed: size * 0.008,
      edge: 0.3,
      cover: 0.95,
    },
  );
  stroke(
    p,
    path([
      [-0.56, -0.085],
      [-0.25, -0.012],
      [0.1, 0],
      [0.54, -0.11],
    ]),
    { width: size * 0.02, ink },
  );
  if (awning) {
    wash(
      p,
      [
        path(
          closed(
            [
              [-0.27, -0.02],
              [-0.24, -0.15],
              [-0.08, -0.19],
              [0.1, -0.17],
              [0.14, -0.01],
            ],
            0.03,
          ),
        ),
      ],
      { pigment: OCHRE, ink: ink * 0.75, bleed: size * 0.01, mottle: 0.8, cover: 0.95 },
    );
    for (let i = 0; i < 6; i++) {
      const x = -0.25 + i * 0.075;
      stroke(
        p,
        path([
          [x, -0.02],
          [x + 0.012, -0.12],
          [x + 0.02, -0.165 + Math.abs(i - 2.6) * 0.012],
        ]),
        { width: size * 0.01, ink: ink * 0.75, ragged: 0 },
      );
    }
    stroke(
      p,
      path([
        [-0.27, -0.02],
        [-0.24, -0.15],
        [-0.08, -0.19],
        [0.1, -0.17],
        [0.14, -0.01],
      ]),
      { width: size * 0.016, ink },
    );
  }
  if (angler) {
    figure(p, path([[-0.1, -0.01]])[0]!, size * 0.27, ink);
    stroke(
      p,
      path([
        [-0.06, -0.12],
        [0.35, -0.34],
        [0.78, -0.4],
      ]),
      { width: size * 0.01, ink, profile: tapering, ragged: 0 },
    );
    stroke(
      p,
      path([
        [0.78, -0.4],
        [0.79, 0.07],
      ]),
      { width: size * 0.004, ink: ink * 0.5, ragged: 0 },
    );
  }
  if (poler) {
    figure(p, path([[0.34, -0.04]])[0]!, size * 0.3, ink);
    stroke(
      p,
      path([
        [0.28, -0.44],
        [0.42, -0.15],
        [0.56, 0.22],
      ]),
      { width: size * 0.011, ink, ragged: 0 },
    );
  }
  stroke(
    p,
    path([
      [-0.5, 0.09],
      [0, 0.105],
      [0.45, 0.085],
    ]),
    { width: size * 0.02, ink: ink * 0.3, dry: 0.5, profile: swell },
  );
}

/** A junk under sail, far off. */
export function sail(p: Painting, at: Point, size: number, ink: number, pigment: Pigment): void {
  const path = (points: Point[]) => place(points, at, size);
  wash(
    p,
    [
      path([
        [-0.22, -0.16],
        [-0.3, -0.6],
        [-0.1, -1.05],
        [0.22, -1.0],
        [0.3, -0.55],
        [0.22, -0.14],
      ]),
    ],
    { pigment, ink: ink * 0.8, bleed: size * 0.015, edge: 0.5, mottle: 0.6, cover: 0.5 },
  );
  for (let i = 0; i < 5; i++) {
    const y = -0.24 - i * 0.17;
    stroke(
      p,
      path([
        [-0.27 + i * 0.03, y],
        [0.27 - i * 0.005, y + 0.02],
      ]),
      { width: size * 0.012, ink: ink * 0.7, ragged: 0 },
    );
  }
  stroke(
    p,
    path([
      [0.02, 0],
      [0.03, -1.14],
    ]),
    { width: size * 0.018, ink },
  );
  stroke(
    p,
    path([
      [-0.5, -0.1],
      [-0.2, 0],
      [0.25, 0],
      [0.52, -0.13],
    ]),
    { width: size * 0.1, ink, profile: swell },
  );
}
