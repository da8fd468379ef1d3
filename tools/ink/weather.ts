import { fbm, smoothstep } from './noise.ts';
import { ellipse, type Point } from './geometry.ts';
import { stroke, swell } from './brush.ts';
import { fadeAway } from './wash.ts';
import type { Rng } from './random.ts';
import { COOL_INK, type Pigment } from './pigment.ts';
import type { Painting } from './painting.ts';

/** A band of mist at height `y`: the ink below thins away, denser in places. */
export function mist(p: Painting, y: number, height: number, amount = 0.8, drift = 0.5): void {
  const grain = p.nextGrain();
  fadeAway(
    p,
    (px, py) => {
      const torn = (fbm(px * 0.05 + grain, py * 0.11 + grain) - 0.5) * height * drift * 3;
      const distance = Math.abs(py + torn - y) / height;
      return amount * (1 - smoothstep(0.1, 1, distance));
    },
    [0, y - height * 2.5, p.w, y + height * 2.5],
  );
}

export type RainOptions = {
  count: number;
  /** Radians from vertical. */
  slant?: number;
  length?: number;
  pigment?: Pigment;
  ink?: number;
  /** Where the rain is, 0…1. */
  where?: (x: number, y: number) => number;
};

/** Rain: hair-thin slanting strokes, some of ink, some left white. */
export function rain(p: Painting, rng: Rng, options: RainOptions): void {
  const {
    count,
    slant = 0.22,
    length = 90,
    pigment = COOL_INK,
    ink = 0.16,
    where = () => 1,
  } = options;
  for (let i = 0; i < count; i++) {
    const at: Point = [rng.range(-100, p.w + 100), rng.range(-60, p.h)];
    const here = where(at[0], at[1]);
    const reach = length * rng.range(0.35, 1.25);
    const lean = slant + rng.gauss() * 0.015;
    const white = rng.next() < 0.4;
    const width = rng.range(0.8, 1.7);
    if (rng.next() > here) continue;
    const end: Point = [at[0] - Math.sin(lean) * reach, at[1] + Math.cos(lean) * reach];
    stroke(p, [at, end], {
      width,
      pigment,
      ink: white ? 0.4 : ink * rng.range(0.6, 1.4),
      profile: swell,
      ragged: 0,
      edge: 0,
      mode: white ? 'lift' : 'deposit',
    });
  }
}

/** Falling snow: flakes left white in whatever tone is there; larger ones are fewer and softer. */
export function snowfall(
  p: Painting,
  rng: Rng,
  count: number,
  largest = 6,
  where = (_x: number, _y: number) => 1,
): void {
  for (let i = 0; i < count; i++) {
    const [x, y] = [rng.range(0, p.w), rng.range(0, p.h)];
    const r = 1.2 + (largest - 1.2) * rng.next() ** 3;
    const keep = rng.next();
    if (keep > where(x, y)) continue;
    p.outline(ellipse(x, y, r, r * rng.range(0.8, 1.1)));
    p.lift(0.55 + 0.4 * rng.next());
  }
}
