import { fbm } from './noise.ts';
import { PAPER } from './pigment.ts';
import type { Painting } from './painting.ts';

/**
 * The finished picture as RGB bytes: warm paper with a faint cloud and fibres, seen through the ink. Pigment
 * settles in the paper's tooth, so ink is a little denser where the fine grain is low; bare paper stays calm,
 * which also keeps the JPEG small.
 */
export function develop(painting: Painting): Uint8Array {
  const { width, height, k, density } = painting;
  const [r, g, b] = density;
  const out = new Uint8Array(width * height * 3);
  for (let y = 0, i = 0, o = 0; y < height; y++) {
    const v = y / k;
    for (let x = 0; x < width; x++, i++, o += 3) {
      const u = x / k;
      const cloud = (fbm(u * 0.09 + 31, v * 0.09 + 77) - 0.5) * 0.022;
      const fibre = (fbm(u * 0.55 + v * 0.12, v * 1.9 + 200) - 0.5) * 0.014;
      const tooth =
        1 +
        (fbm(u * 2.3 + v * 0.9, v * 2.3 - u * 0.9) +
          fbm(u * 1.1 - v * 0.53 + 9, v * 1.27 + u * 0.41) -
          1) *
          0.2;
      const light = 1 + cloud + fibre;
      out[o] = toByte(PAPER[0] * light * Math.exp(-r[i]! * tooth));
      out[o + 1] = toByte(PAPER[1] * light * Math.exp(-g[i]! * tooth));
      out[o + 2] = toByte(PAPER[2] * (light + cloud * 0.2) * Math.exp(-b[i]! * tooth));
    }
  }
  return out;
}

function toByte(x: number): number {
  return x > 255 ? 255 : Math.round(x);
}
