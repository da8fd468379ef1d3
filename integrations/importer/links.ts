import { dirname, join, posix } from 'node:path';
import { decodePath } from './map/address.ts';
import type { Context } from './body/context.ts';
import { isShown, OWN, type Placed } from './place.ts';
import type { Asker } from './read/library.ts';
import type { World } from './world.ts';

type Links = Pick<Context, 'link' | 'gone'>;

/** Where the links of a post lead on the new site. */
export function linksOf(post: Placed, asker: Asker, world: World): Links {
  const { library, byAddress, byFile } = world;
  const base = post.old[0] ?? post.address;
  const own = new Set([world.site.origin, world.origin].filter((origin) => origin !== undefined));
  /** The path of an address on the old site or the new one; undefined for every other. */
  const pathOf = (url: string) => {
    const host = /^https?:\/\/[^/?#]+/i.exec(url)?.[0];
    const inside =
      host === undefined ? url : own.has(host.toLowerCase()) ? url.slice(host.length) || '/' : '';
    return /^(?:[a-z][\w+.-]*:|\/\/)/i.test(inside) ? undefined : split(inside);
  };
  /** Where a relative address may lead: below the post's own, or beside it, as without the slash at its end. */
  const places = (path: string) =>
    [base, posix.dirname(base)].map((from) =>
      posix.resolve(from, decodePath(path)).replace(/\/$/, ''),
    );
  const known = (whole: string) =>
    byAddress.get(whole) ??
    byAddress.get(`${whole}.html`) ??
    byAddress.get(whole.replace(/\.html?$/, ''));
  /** Another post by its file, without the ending. */
  const sibling = (path: string) =>
    path.startsWith('/')
      ? undefined
      : ['.md', '.mdx', '/index.md', '/index.mdx']
          .map((ending) => byFile.get(join(dirname(post.path), path.replace(/\/$/, '') + ending)))
          .find(Boolean);
  const link = (url: string) => {
    const { path, tail } = pathOf(url) ?? {};
    if (!path) return undefined;
    const file = library.find(path, post.path);
    const target =
      (file && byFile.get(file)) ?? sibling(path) ?? places(path).map(known).find(Boolean);
    return target ? target + tail : library.file(path, asker);
  };
  const gone = (url: string) => {
    // Browsers read it as an address within the site.
    if (/^https?:(?!\/\/)/i.test(url)) return false;
    const { path, tail } = pathOf(url) ?? {};
    if (!path || link(url) !== undefined) return undefined;
    const whole = posix.resolve(base, decodePath(zolaPage(path)));
    if (world.pages.has(`${whole.replace(/\/$/, '')}/`) || library.isThere(whole)) return undefined;
    if (/^https?:/i.test(url) && !url.toLowerCase().startsWith(world.origin ?? '-'))
      return undefined;
    const { origin } = world.site;
    return origin && origin !== world.origin
      ? encodeURI(origin + whole + trailing(path, whole)) + tail
      : false;
  };
  return { link, gone };
}

/** Addresses of the new site that links may lead to: its own pages, posts, and landing pages; the main locale is first. */
export const pagesOf = (posts: Placed[], landing: string[], locales: string[]): Set<string> =>
  new Set([
    ...posts.filter(isShown).map(({ address }) => address),
    ...['', ...locales.slice(1).map((id) => `/${id}`)].flatMap((prefix) =>
      [...OWN, ...landing].map((page) => prefix + page),
    ),
  ]);

/** The address of a file that Zola's `@/` names; any other as it is. https://www.getzola.org/documentation/content/linking/ */
const zolaPage = (path: string): string =>
  path.startsWith('@/') ? path.slice(1).replace(/(?:(?<=\/)_?index)?\.md$/, '') : path;

function split(url: string) {
  const [, path = '', tail = ''] = /^([^?#]*)([\s\S]*)$/.exec(url) ?? [];
  return { path, tail };
}

const trailing = (path: string, whole: string) =>
  path.endsWith('/') && !whole.endsWith('/') ? '/' : '';
