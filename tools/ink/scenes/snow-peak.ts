import type { Point } from '../geometry.ts';
import { mountain } from '../mountain.ts';
import { fbm, smoothstep } from '../noise.ts';
import type { Painting } from '../painting.ts';
import { COOL_INK } from '../pigment.ts';
import { fadeAway, tint } from '../wash.ts';

/** A mountain of white paper: only the shadows between its ribs are painted. */
export function snowPeak(p: Painting, ridge: readonly Point[], ink: number, foot: number): void {
  const line = mountain(p, { ridge, pigment: COOL_INK, ink: 0, rough: 90, rocky: 0.75 });
  fadeAway(
    p,
    (x, y) => 0.94 * smoothstep(-1, 1.5, y - line(x)) * (1 - smoothstep(foot - 30, foot + 60, y)),
    [0, 0, p.w, foot + 70],
  );
  tint(
    p,
    COOL_INK,
    (x, y) => {
      const depth = y - line(x);
      if (depth < 0) return 0;
      const rib = fbm(x * 0.5 + depth * 0.34 * Math.sin(x / 150), depth * 0.16 + 12);
      const shade = smoothstep(0.52, 0.7, rib) * (1 - smoothstep(40, 300, depth));
      return (
        ink *
        (shade * 0.9 +
          0.55 * Math.exp(-depth / 4) * smoothstep(0.35, 0.6, fbm(x * 0.7, 4)) +
          0.22 * smoothstep(0, 260, depth)) *
        (1 - smoothstep(foot - 120, foot + 30, y))
      );
    },
    [0, 0, p.w, foot + 40],
  );
}
