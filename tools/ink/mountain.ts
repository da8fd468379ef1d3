import { fbm, smoothstep } from './noise.ts';
import { heightAt, type Point } from './geometry.ts';
import { INK, type Pigment } from './pigment.ts';
import type { Painting } from './painting.ts';

export type MountainOptions = {
  /** The drawn line of the ridge, from left to right; noise makes it stone. */
  ridge: readonly Point[];
  pigment?: Pigment;
  ink?: number;
  /** Height of the small forms on the ridge, design units. */
  rough?: number;
  /** 0 = rolling earth, 1 = jagged rock. */
  rocky?: number;
  /** Depth below the ridge over which the wash thins out. */
  fade?: number;
  /** Where the mist has swallowed it, and over what height. */
  foot?: number;
  footSoft?: number;
  /** Texture strokes down the slopes (cun), 0…1. */
  texture?: number;
  /** The loaded line along the ridge, 0…1. */
  crest?: number;
  /** How much of what lies behind is hidden (mist between layers), 0…1. */
  cover?: number;
};

/** The ridge with its stone: the height at a given x. */
export function ridgeLine(options: MountainOptions, grain: number): (x: number) => number {
  const { ridge, rough = 30, rocky = 0.3 } = options;
  const base = heightAt(ridge);
  return (x) => {
    const broad = fbm(x * 0.22 + grain, grain * 1.7) - 0.5;
    const sharp = Math.abs(fbm(x * 0.31 + grain * 2, 40 + grain) - 0.5) * 2 - 0.35;
    const fine = fbm(x * 1.4 + grain, 90) - 0.5;
    return base(x) + rough * (broad * 1.6 * (1 - rocky) + sharp * 1.5 * rocky + fine * 0.16);
  };
}

/**
 * One layer of mountain. The wash is darkest at the ridge and thins downwards; streaks run down the slopes to both
 * sides of each peak; the foot dissolves into mist. Returns the ridge, so that trees can stand on it.
 */
export function mountain(p: Painting, options: MountainOptions): (x: number) => number {
  const { pigment = INK, ink = 0.5, fade = 260, texture = 0.4, crest = 0.3, cover = 0 } = options;
  const { foot = p.h, footSoft = 160, rocky = 0.3 } = options;
  const grain = p.nextGrain();
  const line = ridgeLine(options, grain);
  const base = heightAt(options.ridge);
  const { k, width } = p;
  const box = p.pixels();
  const bottom = Math.min(p.height, Math.ceil((foot + footSoft) * k));
  for (let px = box.x0; px < box.x1; px++) {
    const x = px / k;
    const top = line(x);
    const slope = Math.max(-1.1, Math.min(1.1, (base(x + 110) - base(x - 110)) / 220));
    const press = crest * (0.2 + 1.6 * smoothstep(0.4, 0.75, fbm(x * 0.6 + grain, 7)));
    for (let py = Math.max(0, Math.floor(top * k) - 1); py < bottom; py++) {
      const y = py / k;
      const depth = Math.max(0, y - top);
      const shape = Math.min(1, (y - top) * k + 1);
      if (shape <= 0) continue;
      const cloud = fbm(x * 0.16 + grain * 3, y * 0.2 + grain);
      const stand =
        1 - smoothstep(foot - footSoft, foot + footSoft * 0.4, y + (cloud - 0.5) * footSoft * 1.3);
      if (stand <= 0) continue;
      const lit = Math.exp(-depth / fade);
      const wander = (cloud - 0.5) * 90;
      // Streaks fan out from the ridge, but only near it: farther down they would fold over each other.
      const fan = slope * 130 * (1 - Math.exp(-depth / 130));
      const streak = fbm(
        (x - fan + wander * 0.12) * (0.62 + rocky * 0.7) + grain,
        (depth + wander * 0.4) * 0.1 + grain * 2,
      );
      const cut =
        rocky > 0.5
          ? smoothstep(
              0.54,
              0.7,
              fbm((x - fan * 0.6) * 1.3 + depth * 0.2 + grain, depth * 0.24 - x * 0.05),
            )
          : 0;
      const hatch = (smoothstep(0.46, 0.76, streak) * 0.85 + cut * 0.4) * (0.35 + 0.65 * lit);
      const tone = lit * (0.5 + cloud) + texture * hatch * 0.9 + press * Math.exp(-depth / 7);
      const i = py * width + px;
      if (cover > 0) p.fade(i, shape * cover * stand);
      p.add(i, pigment, ink * shape * stand * tone);
    }
  }
  return line;
}
