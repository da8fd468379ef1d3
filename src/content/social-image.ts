import { getImage } from 'astro:assets';
import { focusPosition } from '../../integrations/pictures/index.ts';
import type { Picture } from '../schemas/fields.ts';
import { findFile, findPicture } from './media.ts';

/** What link previews take everywhere: 1200 × 630 pixels. */
const SIZE = { width: 1200, height: 630 };

/** The picture of a page in link previews, cut to their size around its focus. */
export async function socialImage(picture: Picture) {
  const original = await findPicture(picture.src);
  if (!original || original.format === 'svg') return undefined;
  const { src } = await getImage({
    src: original.image,
    ...SIZE,
    format: 'jpeg',
    quality: 80,
    fit: 'cover',
    position: focusPosition(picture.focus ?? { x: 0.5, y: 0.5 }),
  });
  return { src, ...SIZE, alt: picture.alt };
}

/** A square of the picture, for the author in structured data; in pixels. */
const SQUARE = 256;

/** The address of a picture cut to a square around its focus; undefined when there is none. */
export async function squareImage(picture: Picture): Promise<string | undefined> {
  const original = await findPicture(picture.src);
  if (!original || original.format === 'svg') return undefined;
  const { src } = await getImage({
    src: original.image,
    width: SQUARE,
    height: SQUARE,
    format: 'jpeg',
    quality: 80,
    fit: 'cover',
    position: focusPosition(picture.focus ?? { x: 0.5, y: 0.5 }),
  });
  return src;
}

/** The address of an original as it is: a logo, an icon, a video. */
export async function mediaUrl(path: string): Promise<string | undefined> {
  const picture = await findPicture(path);
  return picture ? picture.image.src : findFile(path);
}
