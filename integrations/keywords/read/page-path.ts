import { encodeAddress } from '../../kit/address.ts';

/**
 * The path of a page from its address in an export: without the site's own address, query and fragment (engines list
 * places within a page as pages). Nothing for what is no address, or one of another site.
 */
export function pagePath(address: string, site: string): { path: string } | { other: boolean } {
  const base = new URL(site);
  const text = address.trim();
  if (!/^(?:https?:\/\/|\/)/i.test(text) || !URL.canParse(text, base)) return { other: false };
  const url = new URL(text, base);
  const bare = (host: string) => host.replace(/^www\./, '');
  if (bare(url.host) !== bare(base.host)) return { other: true };
  const path = url.pathname.replace(/(?<=\/)index\.html$/, '');
  return { path: encodeAddress(path) ?? path };
}

/** One name for the forms of an address. */
export const pageKey = (path: string): string =>
  path.replace(/\.html$/, '').replace(/(?<=.)\/$/, '') || '/';
