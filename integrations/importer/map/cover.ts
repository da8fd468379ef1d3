import type { Fields } from './fields.ts';
import { isRecord, text } from './values.ts';

/** A picture may be a path, a list of paths, or an object with src/url/image and alt/caption. */
export function coverOf(value: unknown): { src: string; alt?: string } | undefined {
  if (Array.isArray(value)) return coverOf(value[0]);
  if (typeof value === 'string')
    return value.trim() && !/^(?:true|false)$/.test(value) ? { src: value.trim() } : undefined;
  if (!isRecord(value)) return undefined;
  const src = [
    'src',
    'url',
    'image',
    'path',
    'file',
    'feature',
    'relative',
    'teaser',
    'img',
    'overlay_image',
    'og_image',
  ]
    .map((key) => value[key])
    .find((item) => typeof item === 'string' && item.trim() !== '');
  const alt =
    text(value['alt']) ??
    text(value['caption']) ??
    text(value['description']) ??
    text(value['title']);
  return typeof src === 'string' ? { src: src.trim(), ...(alt && { alt }) } : undefined;
}

/** The cover with the alt text that another field gives. */
export function readCover(
  found: { src: string; alt?: string } | undefined,
  alt: string | undefined,
): Fields['cover'] {
  return found && { ...found, ...(found.alt === undefined && alt && { alt }) };
}
