import { encodeAddress } from '../../kit/address.ts';
import { detached } from '../../kit/text/detached.ts';

/** Where a link leads, seen from a page. */
export type Target =
  /** A page or file of this site; the path is without the base, and as browsers send it. */
  | {
      kind: 'own';
      path: string;
      query: string;
      fragment: string;
      protocol: string;
      absolute: boolean;
    }
  /** Another site. */
  | { kind: 'other'; url: URL }
  /** A telephone, an e-mail, a script: nothing that can be crawled. */
  | { kind: 'none'; scheme: string };

/** Reads addresses as they are written on pages of the site at `url` (with its base, ended by a slash). */
export function addressReader(url: string): (href: string, from: string) => Target {
  const site = new URL(url);
  const base = site.pathname;
  const known = new Map<string, Target>();
  const read = (href: string, from: string): Target => {
    if (!URL.canParse(href, site.origin + base.slice(0, -1) + from))
      return { kind: 'none', scheme: 'invalid' };
    const target = new URL(href, site.origin + base.slice(0, -1) + from);
    if (!/^https?:$/.test(target.protocol))
      return { kind: 'none', scheme: target.protocol.slice(0, -1) };
    const inside = target.pathname.startsWith(base) || `${target.pathname}/` === base;
    if (target.host !== site.host || !inside) return { kind: 'other', url: target };
    const path = `/${target.pathname.slice(base.length)}`;
    return {
      kind: 'own',
      path: encodeAddress(path) ?? path,
      query: target.search,
      fragment: target.hash.slice(1),
      protocol: target.protocol,
      absolute: /^(?:https?:)?\/\//i.test(href),
    };
  };
  return (href, from) => {
    // Addresses from the root mean the same on every page.
    if (!/^(?:\/|https?:)/i.test(href)) return read(href, from);
    let target = known.get(href);
    if (!target) known.set(detached(href), (target = read(href, '/')));
    return target;
  };
}

/** One name for an address, whether it is written with a slash at the end, with `.html` or with `index.html`. */
export const pageKey = (path: string): string =>
  path
    .replace(/(?:^|\/)index\.html$/, '/')
    .replace(/\.html$/, '')
    .replace(/(?<=.)\/$/, '') || '/';
