import sharp from 'sharp';

/** What a picture is like: its upright size in pixels, and its look. */
export interface Look {
  width: number;
  height: number;
  /** Difference hash, 64 bits in hex. */
  look: string;
}

/** A picture that would not be opened, as a number of pixels. */
export class TooManyPixels extends Error {
  readonly pixels: number;
  constructor(pixels: number) {
    super(`${pixels} pixels`);
    this.pixels = pixels;
  }
}

const COLUMNS = 9;
const ROWS = 8;
/** Seconds after which a picture is given up: none that belongs on a page takes so long. */
const SECONDS = 20;

/** Opens a picture with care: few pixels, little time, and nothing broken in it. */
export const open = (bytes: Uint8Array, most: number, density = 72) =>
  sharp(bytes, { limitInputPixels: most, failOn: 'error', density }).timeout({ seconds: SECONDS });

/**
 * Reads a picture once, whole, so that a truncated one shows. The look is the dHash of N. Krawetz (2013,
 * https://www.hackerfactor.com/blog/index.php?/archives/529-Kind-of-Like-That.html): in grey, nine by eight
 * pixels, a bit for each pixel that is darker than its right neighbour.
 * Throws TooManyPixels before anything is unpacked, and sharp's error for what cannot be read.
 */
export async function lookAt(bytes: Uint8Array, most: number): Promise<Look> {
  // Of a bomb only the header is read.
  const { autoOrient: size } = await sharp(bytes, { limitInputPixels: false }).metadata();
  if (size.width * size.height > most) throw new TooManyPixels(size.width * size.height);
  const grey = await open(bytes, most)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize(COLUMNS, ROWS, { fit: 'fill' })
    .raw()
    .toBuffer();
  return { ...size, look: differences(grey) };
}

/** The hash of nine columns and eight rows of grey values. */
export function differences(grey: Uint8Array): string {
  let bits = 0n;
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < COLUMNS - 1; column++) {
      const at = row * COLUMNS + column;
      bits = (bits << 1n) | (grey[at]! < grey[at + 1]! ? 1n : 0n);
    }
  return bits.toString(16).padStart(16, '0');
}
