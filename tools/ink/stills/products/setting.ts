import type { Point } from '../../geometry.ts';
import { flatten, textPath } from '../../marks/glyphs.ts';
import { fbm, smoothstep } from '../../noise.ts';
import type { Painting } from '../../painting.ts';
import { INK, JADE, MOSS, type Pigment, TEA } from '../../pigment.ts';
import { tint } from '../../wash.ts';

/** Products are squares of 1200 units; the table stands at about 960. */
export const GREEN = [TEA, MOSS, JADE, INK];

/** A soft pool of colour behind a still life, off centre. */
export function ground(p: Painting, pigment: Pigment, ink = 0.2, at: Point = [700, 520]): void {
  tint(p, pigment, (x, y) => {
    const torn = (fbm(x * 0.1, y * 0.1) - 0.5) * 300;
    return (
      ink *
      (1 - smoothstep(120, 560, Math.hypot(x - at[0], (y - at[1]) * 1.15) + torn)) *
      (0.5 + fbm(x * 0.13 + 40, y * 0.13))
    );
  });
}

/** Characters written down a label; `x` is their middle. */
export function label(p: Painting, text: string, x: number, top: number, size: number): void {
  [...text].forEach((char, i) => {
    p.outline(
      ...flatten(textPath(char, x - size / 2, top + size * (i * 1.12 + 0.88), size, '600SemiBold')),
    );
    p.deposit(INK, 0.95);
  });
}
