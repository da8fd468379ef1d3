import { createRng, hash, type Rng } from './random.ts';
import { clearMask, createMask, fillPolygons, type Box, type Mask } from './mask.ts';
import type { Point } from './geometry.ts';
import type { Pigment } from './pigment.ts';

/**
 * A sheet of paper being painted. Ink is kept as optical density for red, green and blue: layers add up as glazes
 * do on paper (light multiplies), so overlapping strokes darken by themselves and nothing ever looks pasted on.
 */
export class Painting {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Size in design units; all drawing is in these. */
  readonly w: number;
  readonly h: number;
  /** Pixels for one design unit. */
  readonly k: number;
  readonly density: readonly [Float32Array, Float32Array, Float32Array];
  /** Scratch for one stroke at a time. */
  readonly mask: Mask;
  readonly rng: Rng;
  private marks: number;

  constructor(seed: string, w: number, h: number, k = 1) {
    this.w = w;
    this.h = h;
    this.k = k;
    this.width = Math.round(w * k);
    this.height = Math.round(h * k);
    const size = this.width * this.height;
    this.density = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
    this.mask = createMask(this.width, this.height);
    this.rng = createRng(seed);
    this.marks = hash(seed) % 997;
  }

  /** A new place in the noise for each mark, so that no two strokes share their grain. */
  nextGrain(): number {
    this.marks++;
    return (this.marks * 97.31) % 512;
  }

  /** Makes this sheet an exact copy of another of the same size. */
  copyFrom(other: Painting): void {
    this.density.forEach((plane, i) => plane.set(other.density[i]!));
    this.marks = other.marks;
  }

  /** A rectangle in design units as pixels, cut to the sheet. */
  pixels(x0 = 0, y0 = 0, x1 = this.w, y1 = this.h): Box {
    const { k } = this;
    return {
      x0: Math.max(0, Math.floor(x0 * k)),
      y0: Math.max(0, Math.floor(y0 * k)),
      x1: Math.min(this.width, Math.ceil(x1 * k)),
      y1: Math.min(this.height, Math.ceil(y1 * k)),
    };
  }

  /** Adds outlines (design units) to the scratch mask. */
  outline(...outlines: (readonly Point[])[]): void {
    const { k } = this;
    fillPolygons(
      this.mask,
      outlines.map((points) => points.map(([x, y]): Point => [x * k, y * k])),
    );
  }

  /** Lays the scratch mask down as ink, then clears it. */
  deposit(pigment: Pigment, amount: number): void {
    this.eachWet((i, wet) => this.add(i, pigment, wet * amount));
  }

  /** Takes ink away where the mask is (1 = back to bare paper), then clears it. */
  lift(amount: number): void {
    this.eachWet((i, wet) => this.fade(i, wet * amount));
  }

  /** Covers what lies below, as gouache or seal paste does. */
  cover(pigment: Pigment, amount: number): void {
    this.eachWet((i, wet) => {
      this.fade(i, wet);
      this.add(i, pigment, wet * amount);
    });
  }

  add(i: number, pigment: Pigment, amount: number): void {
    const [r, g, b] = this.density;
    r[i] = r[i]! + pigment[0] * amount;
    g[i] = g[i]! + pigment[1] * amount;
    b[i] = b[i]! + pigment[2] * amount;
  }

  /** Removes a share (0…1) of the ink at a pixel. */
  fade(i: number, share: number): void {
    const keep = 1 - Math.min(1, share);
    const [r, g, b] = this.density;
    r[i] = r[i]! * keep;
    g[i] = g[i]! * keep;
    b[i] = b[i]! * keep;
  }

  private eachWet(visit: (index: number, wet: number) => void): void {
    const { data, box, width } = this.mask;
    for (let y = box.y0; y < box.y1; y++) {
      for (let i = y * width + box.x0, end = y * width + box.x1; i < end; i++) {
        const wet = data[i]!;
        if (wet > 0) visit(i, wet);
      }
    }
    clearMask(this.mask);
  }
}
