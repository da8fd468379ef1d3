import type { HeadSettings } from './settings.ts';

type Place = Pick<HeadSettings, 'site' | 'trailingSlash'>;

/** An address with its origin; what is absolute already stays. Characters are encoded as browsers send them. */
export const absolute = (address: string, { site }: Pick<HeadSettings, 'site'>): string =>
  new URL(address, site).href;

/** A name with an ending is a file's: `/feed.xml`. */
const isFile = (path: string) => /\.[a-z0-9]+$/i.test(path.slice(path.lastIndexOf('/')));

/**
 * The one address of a page: absolute, without query and fragment, and on this site with or without a slash at its
 * end, as the site's policy has it.
 */
export function pageAddress(address: string, place: Place): string {
  const url = new URL(address, place.site);
  if (url.origin !== new URL(place.site).origin) return url.href;
  url.search = '';
  url.hash = '';
  const bare = url.pathname.replace(/\/+$/, '');
  if (place.trailingSlash === 'never') url.pathname = bare || '/';
  if (place.trailingSlash === 'always' && !isFile(bare)) url.pathname = `${bare}/`;
  return url.href;
}
