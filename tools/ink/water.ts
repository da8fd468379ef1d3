import { fbm, smoothstep } from './noise.ts';
import { stroke, swell } from './brush.ts';
import { INK, type Pigment } from './pigment.ts';
import type { Rng } from './random.ts';
import type { Painting } from './painting.ts';

/** Mirrors what stands above the shore at `y`, broken by ripples and thinning with distance. */
export function reflect(p: Painting, y: number, strength = 0.35, reach = 260, ripple = 7): void {
  const { k, width, height } = p;
  const shore = Math.round(y * k);
  const grain = p.nextGrain();
  const rows = Math.min(height - shore, Math.round(reach * k), shore);
  for (const plane of p.density) {
    for (let j = 0; j < rows; j++) {
      const depth = j / k;
      const target = (shore + j) * width;
      const source = (shore - 1 - j) * width;
      const thin = strength * (1 - smoothstep(0, 1, j / rows));
      for (let x = 0; x < width; x++) {
        const wave = (fbm((x * 0.12) / k + grain, depth * 1.7) - 0.5) * ripple * (1 + depth * 0.02);
        const from = Math.max(0, Math.min(width - 1, Math.round(x + wave * k)));
        const gap = smoothstep(0.3, 0.5, fbm((x / k) * 0.05 + grain, depth * 0.9 + 30));
        plane[target + x] = plane[target + x]! + plane[source + from]! * thin * gap;
      }
    }
  }
}

/** Still water: a few level strokes, closer together towards the far shore. */
export function ripples(
  p: Painting,
  rng: Rng,
  area: readonly [x0: number, y0: number, x1: number, y1: number],
  count: number,
  ink = 0.2,
  pigment: Pigment = INK,
): void {
  const [x0, y0, x1, y1] = area;
  for (let i = 0; i < count; i++) {
    const near = rng.next() ** 1.6;
    const y = y0 + (y1 - y0) * near;
    const length = (60 + 220 * near) * rng.range(0.4, 1.3);
    const x = rng.range(x0, x1);
    const bow = rng.gauss() * 1.6;
    stroke(
      p,
      [
        [x, y],
        [x + length * 0.3, y + bow],
        [x + length * 0.7, y - bow],
        [x + length, y + bow * 0.5],
      ],
      {
        width: 1.4 + 2.6 * near,
        ink: ink * rng.range(0.4, 1.1),
        pigment,
        profile: swell,
        dry: 0.3,
      },
    );
  }
}
