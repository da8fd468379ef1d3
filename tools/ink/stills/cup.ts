import type { Point } from '../geometry.ts';
import type { Painting } from '../painting.ts';
import { AMBER } from '../pigment.ts';
import { type Glaze, PORCELAIN, rim, shadow, turned } from './turned.ts';

/** A cup of tea seen a little from above. */
export function cup(
  p: Painting,
  at: Point,
  size: number,
  tea: Glaze = { pigment: AMBER, ink: 0.75 },
  glaze: Glaze = PORCELAIN,
): void {
  shadow(p, [at[0], at[1] + size * 0.02], size * 0.62);
  turned(
    p,
    at,
    size,
    [
      [0.5, -0.56],
      [0.485, -0.42],
      [0.42, -0.22],
      [0.27, -0.07],
      [0.22, -0.05],
      [0.23, 0],
    ],
    glaze,
  );
  rim(p, [at[0], at[1] - size * 0.56], size * 0.5, size * 0.115, tea);
}
