import sharp from 'sharp';
import type { Pixels } from './canvas.ts';
import { palettePng } from './png.ts';

/** WhatsApp shows no preview whose picture is larger. */
export const MOST_BYTES = 300_000;

/** A picture as a file. */
export interface Encoded {
  bytes: Uint8Array;
  type: 'image/png' | 'image/jpeg';
}

/** From what no eye tells from the original to what still passes on a phone. */
const QUALITIES = [82, 72, 62, 50, 38, 25, 12];

/**
 * The smaller of two files of the same look: a PNG with a palette for flat colours, a JPEG for ink washes and
 * photographs. Red seals on paper keep their edges only with full colour (4:4:4). Never more than 300 kB.
 */
export async function encode(pixels: Pixels): Promise<Encoded> {
  const png = palettePng(pixels);
  if (png && png.length < MOST_BYTES) return { bytes: png, type: 'image/png' };
  const { width, height, data } = pixels;
  const raw = { width, height, channels: 4 } as const;
  let bytes: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    bytes = await sharp(data, { raw })
      .jpeg({ quality, chromaSubsampling: quality > 60 ? '4:4:4' : '4:2:0', optimiseCoding: true })
      .toBuffer();
    if (bytes.length < MOST_BYTES) break;
  }
  return { bytes, type: 'image/jpeg' };
}
