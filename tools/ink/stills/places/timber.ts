import { stroke } from '../../brush.ts';
import type { Point } from '../../geometry.ts';
import type { Painting } from '../../painting.ts';
import { WARM_INK } from '../../pigment.ts';

/** Places are 1600 × 1067 units. */
export function line(p: Painting, a: Point, b: Point, width: number, ink = 0.8): void {
  stroke(p, [a, b], {
    width,
    pigment: WARM_INK,
    ink,
    profile: () => 1,
    dry: 0.35,
    ragged: 0.35,
    edge: 0.4,
  });
}
