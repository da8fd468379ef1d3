import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheFolder } from '../kit/cache-folder.ts';
import { writeWhole } from '../kit/write-whole.ts';
import { cropRegion, type Focus } from './crop.ts';

const VERSION = 1;
const WIDTH = 16;

const known = new Map<string, Promise<string>>();

/**
 * A picture so small (at most 300 bytes) that it fits in the page as a data URI and stands in until the
 * real one paints; empty for pictures that one can see through, and for those that cannot be shrunk so far.
 * `file` is a path on disk, `crop` the piece that the page shows.
 */
export function placeholder(file: string, crop?: { ratio: number; focus: Focus }): Promise<string> {
  const key = JSON.stringify([file, crop]);
  const found = known.get(key);
  // In dev a picture may be painted anew under its old name.
  if (found && process.env['NODE_ENV'] === 'production') return found;
  const made = cached(file, crop);
  known.set(key, made);
  return made;
}

async function cached(file: string, crop?: { ratio: number; focus: Focus }): Promise<string> {
  const original = await readFile(file);
  const hash = createHash('sha256')
    .update(original)
    .update(JSON.stringify([VERSION, WIDTH, crop]))
    .digest('hex');
  const path = join(cacheFolder('.', 'placeholders'), hash.slice(0, 32));
  try {
    return await readFile(path, 'utf8');
  } catch {
    const uri = await shrink(original, crop);
    writeWhole(path, uri);
    return uri;
  }
}

/** The data URI for the bytes of a picture. */
export async function shrink(
  original: Uint8Array,
  crop?: { ratio: number; focus: Focus },
): Promise<string> {
  const image = sharp(original, { failOn: 'none' }).autoOrient();
  const { autoOrient: size, hasAlpha } = await image.metadata();
  if (hasAlpha && !(await sharp(original).stats()).isOpaque) return '';
  if (crop) image.extract(cropRegion(size, crop.ratio, crop.focus));
  const tiny = await image
    .resize({ width: WIDTH })
    .removeAlpha()
    .webp({ quality: 30, effort: 6 })
    .toBuffer();
  return tiny.length > 300 ? '' : `data:image/webp;base64,${tiny.toString('base64')}`;
}
