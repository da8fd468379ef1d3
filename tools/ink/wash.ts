import { fbm, smoothstep } from './noise.ts';
import { blurMask, clearMask } from './mask.ts';
import type { Point } from './geometry.ts';
import { INK, type Pigment } from './pigment.ts';
import type { Painting } from './painting.ts';

export type WashOptions = {
  pigment?: Pigment;
  ink?: number;
  /** How far the water carries the edge, in design units. */
  bleed?: number;
  /** How frayed the edge is, 0…1. */
  rough?: number;
  /** 0 = a crisp edge, 0.5 = dissolved. */
  soft?: number;
  /** The darker rim of a dried puddle, 0…1. */
  edge?: number;
  /** Uneven pigment inside, 0…1. */
  mottle?: number;
  /** Density at a point, times `ink`. */
  gradient?: (x: number, y: number) => number;
  /** Share of what lies below that is hidden first (1 = opaque). */
  cover?: number;
};

/**
 * A puddle of colour in the shape of the outlines: blurred, then cut again at a threshold that noise moves, which
 * gives the lobes and frayed rims of real wet edges; pigment gathers at the rim.
 */
export function wash(
  p: Painting,
  outlines: readonly (readonly Point[])[],
  options: WashOptions,
): void {
  const { pigment = INK, ink = 0.5, bleed = 4, rough = 0.35, soft = 0.12, cover = 0 } = options;
  const { edge = 0.35, mottle = 0.35, gradient } = options;
  const { mask, k } = p;
  p.outline(...outlines);
  if (bleed * k >= 0.7) blurMask(mask, bleed * k);
  const grain = p.nextGrain();
  const { box, data, width, height } = mask;
  const pull = bleed * 1.2;
  const scale = 1.6 / Math.max(1.5, Math.sqrt(bleed));
  for (let py = box.y0; py < box.y1; py++) {
    const y = py / k;
    for (let px = box.x0; px < box.x1; px++) {
      const x = px / k;
      const drift = fbm(x * scale + grain, y * scale);
      const drift2 = fbm(x * scale, y * scale + grain + 91);
      const sx = Math.round(px + (drift - 0.5) * pull * k);
      const sy = Math.round(py + (drift2 - 0.5) * pull * k);
      if (sx < 0 || sy < 0 || sx >= width || sy >= height) continue;
      const level = data[sy * width + sx]! + (drift2 - 0.5) * rough * 0.5;
      const shape = smoothstep(0.5 - soft, 0.5 + soft, level);
      if (shape <= 0.002) continue;
      const rim = edge * Math.exp(-(((level - 0.56) / 0.14) ** 2));
      const inner = 1 - mottle * 0.5 + mottle * fbm(x * 0.21 + grain * 2, y * 0.21 + grain);
      const i = py * width + px;
      if (cover > 0) p.fade(i, shape * cover);
      p.add(i, pigment, ink * shape * (inner + rim) * (gradient ? gradient(x, y) : 1));
    }
  }
  clearMask(mask);
}

/** Lays a tone over a region: `tone` gives the density at a point in design units. */
export function tint(
  p: Painting,
  pigment: Pigment,
  tone: (x: number, y: number) => number,
  area: readonly [x0: number, y0: number, x1: number, y1: number] = [0, 0, p.w, p.h],
): void {
  const box = p.pixels(...area);
  for (let py = box.y0; py < box.y1; py++) {
    for (let px = box.x0; px < box.x1; px++) {
      const amount = tone(px / p.k, py / p.k);
      if (amount > 0) p.add(py * p.width + px, pigment, amount);
    }
  }
}

/** Takes ink away over a region: `share` gives how much (0…1) at a point. */
export function fadeAway(
  p: Painting,
  share: (x: number, y: number) => number,
  area: readonly [x0: number, y0: number, x1: number, y1: number] = [0, 0, p.w, p.h],
): void {
  const box = p.pixels(...area);
  for (let py = box.y0; py < box.y1; py++) {
    for (let px = box.x0; px < box.x1; px++) {
      const amount = share(px / p.k, py / p.k);
      if (amount > 0) p.fade(py * p.width + px, amount);
    }
  }
}
