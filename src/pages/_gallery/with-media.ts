import { anyPicture, findFile, findPicture } from '../../content/media.ts';

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * A story with media that this site has: each picture that is missing becomes another one of the site. None,
 * when the story shows a film that is missing, or a picture and the site has no picture at all.
 */
export async function withMedia<Value>(value: Value): Promise<Value | undefined> {
  if (Array.isArray(value)) {
    const items = await Promise.all(value.map(withMedia));
    return items.includes(undefined) ? undefined : (items as Value);
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    const own =
      key === 'src' && typeof field === 'string' ? await present(field) : await withMedia(field);
    if (own === undefined && field !== undefined) return undefined;
    fields[key] = own;
  }
  return fields as Value;
}

async function present(src: string): Promise<string | undefined> {
  if (!PICTURE.test(src)) return (await findFile(src)) && src;
  return (await findPicture(src)) ? src : anyPicture();
}
