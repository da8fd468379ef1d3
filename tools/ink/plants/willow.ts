import { fbm } from '../noise.ts';
import type { Point } from '../geometry.ts';
import { dab, stroke } from '../brush.ts';
import { MOSS, WILLOW, type Pigment } from '../pigment.ts';
import type { Rng } from '../random.ts';
import type { Painting } from '../painting.ts';

export type StrandOptions = {
  length: number;
  /** Sideways sweep of the tip: the wind. */
  wind: number;
  pigment?: Pigment;
  leafSize?: number;
  ink?: number;
};

/** One hanging strand with its paired small leaves. */
export function willowStrand(p: Painting, rng: Rng, from: Point, options: StrandOptions): void {
  const { length, wind, pigment = WILLOW, leafSize = 22, ink = 0.8 } = options;
  const sway = rng.gauss() * 22;
  const at = (t: number): Point => [
    from[0] + wind * t * t + sway * Math.sin(t * 3) + (fbm(t * 40 + from[0], 3) - 0.5) * 16,
    from[1] + length * t,
  ];
  const path = Array.from({ length: 9 }, (_, i) => at(i / 8));
  stroke(p, path, {
    width: 2.2,
    pigment: MOSS,
    ink: ink * 0.75,
    profile: (t) => 1 - 0.6 * t,
    ragged: 0,
  });
  const leaves = Math.round(length / (leafSize * 0.75));
  for (let i = 1; i <= leaves; i++) {
    const t = i / leaves;
    if (rng.next() < 0.22) continue;
    const [x, y] = at(t);
    const [nx, ny] = at(Math.min(1, t + 0.02));
    const down = Math.atan2(ny - y, nx - x);
    const side = rng.next() < 0.5 ? -1 : 1;
    dab(
      p,
      [x, y],
      down + side * rng.range(0.25, 0.7),
      leafSize * rng.range(0.6, 1.2) * (1 - 0.35 * t),
      {
        width: leafSize * 0.24,
        pigment,
        ink: ink * rng.range(0.6, 1.15),
      },
    );
  }
}
