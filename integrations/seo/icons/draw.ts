import sharp from 'sharp';
import { ico } from './ico.ts';
import type { IconPicture } from './pictures.ts';

const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
/** Pixels of an SVG's own units to the inch: at this density one unit is one pixel. */
const DENSITY = 72;

/**
 * The bytes of an icon. `logo` is an SVG or any picture that sharp reads; what is not square is set in the middle.
 * Throws when it cannot be read.
 */
export async function drawIcon(
  logo: Uint8Array,
  { path, sizes, share, opaque }: Pick<IconPicture, 'path' | 'sizes' | 'share' | 'opaque'>,
  background: string,
): Promise<Uint8Array> {
  const pictures = await Promise.all(
    sizes.map(async (size) => ({
      size,
      png: await square(logo, size, Math.round(size * share), opaque ? background : undefined),
    })),
  );
  return path.endsWith('.ico') ? ico(pictures) : pictures[0]!.png;
}

async function square(logo: Uint8Array, size: number, inner: number, background?: string) {
  const mark = await sharp(logo, { density: await densityFor(logo, inner) })
    .resize(inner, inner, { fit: 'contain', background: CLEAR })
    .png()
    .toBuffer();
  const margin = Math.floor((size - inner) / 2);
  const rest = size - inner - margin;
  const canvas = sharp(mark).extend({
    top: margin,
    left: margin,
    bottom: rest,
    right: rest,
    background: background ?? CLEAR,
  });
  // sharp flattens before it extends, whatever the order of the calls.
  if (background) canvas.flatten({ background });
  return canvas.png({ compressionLevel: 9, effort: 10, palette: true, quality: 100 }).toBuffer();
}

/** A drawing is made in the size that is needed: enlarged afterwards it would be blurred. */
async function densityFor(logo: Uint8Array, inner: number): Promise<number> {
  const { format, width = inner, height = inner } = await sharp(logo).metadata();
  if (format !== 'svg') return DENSITY;
  return Math.min(100_000, Math.max(1, (DENSITY * inner) / Math.max(width, height)));
}
