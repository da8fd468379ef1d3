import { createRng } from './random.ts';

const SIZE = 512;
const WRAP = SIZE - 1;

/**
 * Fractal noise, computed once into a tile that repeats without a seam, then read bilinearly: a picture asks for
 * tens of millions of values, and a lookup is ten times cheaper than six octaves.
 */
let tile: Float32Array | undefined;

function periodicGradientNoise(period: number, seed: string): (x: number, y: number) => number {
  const rng = createRng(seed);
  const gx = new Float32Array(period * period);
  const gy = new Float32Array(period * period);
  for (let i = 0; i < gx.length; i++) {
    const angle = rng.next() * Math.PI * 2;
    gx[i] = Math.cos(angle);
    gy[i] = Math.sin(angle);
  }
  const fade = (t: number) => t * t * t * (t * (t * 6 - 15) + 10);
  return (x, y) => {
    const x0 = Math.floor(x);
    const y0 = Math.floor(y);
    const fx = x - x0;
    const fy = y - y0;
    const a = (x0 % period) + (y0 % period) * period;
    const b = ((x0 + 1) % period) + (y0 % period) * period;
    const c = (x0 % period) + ((y0 + 1) % period) * period;
    const d = ((x0 + 1) % period) + ((y0 + 1) % period) * period;
    const u = fade(fx);
    const top = gx[a]! * fx + gy[a]! * fy;
    const topRight = gx[b]! * (fx - 1) + gy[b]! * fy;
    const low = gx[c]! * fx + gy[c]! * (fy - 1);
    const lowRight = gx[d]! * (fx - 1) + gy[d]! * (fy - 1);
    const upper = top + u * (topRight - top);
    return upper + fade(fy) * (low + u * (lowRight - low) - upper);
  };
}

function buildTile(): Float32Array {
  const values = new Float32Array(SIZE * SIZE);
  let amplitude = 1;
  for (let octave = 0, period = 8; octave < 6; octave++, period *= 2) {
    const noise = periodicGradientNoise(period, `tile/${octave}`);
    const step = period / SIZE;
    for (let y = 0, i = 0; y < SIZE; y++) {
      for (let x = 0; x < SIZE; x++, i++)
        values[i] = values[i]! + amplitude * noise(x * step, y * step);
    }
    amplitude *= 0.52;
  }
  let sum = 0;
  for (const v of values) sum += v * v;
  const deviation = Math.sqrt(sum / values.length);
  for (let i = 0; i < values.length; i++) {
    values[i] = Math.min(1, Math.max(0, 0.5 + (values[i]! / deviation) * 0.19));
  }
  return values;
}

/** Fractal noise in 0…1 (mean 0.5). Coarsest features are about 64 units wide; it repeats after 512. */
export function fbm(x: number, y: number): number {
  tile ??= buildTile();
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = x - x0;
  const fy = y - y0;
  const row = (y0 & WRAP) * SIZE;
  const nextRow = ((y0 + 1) & WRAP) * SIZE;
  const column = x0 & WRAP;
  const nextColumn = (x0 + 1) & WRAP;
  const a = tile[row + column]!;
  const c = tile[nextRow + column]!;
  const upper = a + fx * (tile[row + nextColumn]! - a);
  return upper + fy * (c + fx * (tile[nextRow + nextColumn]! - c) - upper);
}

/** 0 at `low`, 1 at `high`, smooth between and level beyond; `low` may be the greater. */
export function smoothstep(low: number, high: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
}
