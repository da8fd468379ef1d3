import type { Asset } from '../library/asset.ts';

/** Folder of everything public, below the site's root. */
export const FOLDER = 'media';
/** Folder of the players, apart from all other pages: only these may stand in frames of other sites. */
export const PLAYERS = 'player';

/**
 * The part of an original's public addresses that is its own: its path without the ending, its last part as the
 * sidecar's slug says. It depends on nothing but the original, so that addresses that others link stay.
 */
export function publicId({ file, sidecar }: Pick<Asset, 'file' | 'sidecar'>): string {
  const parts = file.replace(/\.[^./]+$/, '').split('/');
  if (sidecar.slug !== undefined) parts[parts.length - 1] = sidecar.slug;
  return parts.map(safe).join('/');
}

/** What needs no escaping in an address: letters of any script, digits, hyphens. */
const safe = (part: string): string =>
  part
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'file';

/** Path of a file of an original, from the site's root: `/media/places/rain/square.jpg`. */
export const filePath = (id: string, name: string): string => `/${FOLDER}/${id}/${name}`;

/** Path of a page in a language; the default language has no folder of its own. */
const local = (path: string, locale: string, first: string) =>
  locale === first ? path : `/${locale}${path}`;

/** Path of the page of an original. */
export const pagePath = (id: string, locale: string, first: string): string =>
  local(`/${FOLDER}/${id}/`, locale, first);

/** Path of the player of a film or sound. */
export const playerPath = (id: string, locale: string, first: string): string =>
  `/${PLAYERS}${local(`/${id}/`, locale, first)}`;
