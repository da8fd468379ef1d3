import type { Page } from '../../kit/html/page.ts';
import type { DataNode } from '../data-nodes.ts';
import { absolute } from '../page-address.ts';
import type { SeoSite } from '../site.ts';
import { videosOf, type VideoEntry } from './videos.ts';

/** What a sitemap says of a page. */
export interface Entry {
  /** Absolute address. */
  loc: string;
  /** Day or moment of the last change, as W3C writes it. */
  lastmod?: string | undefined;
  /** Absolute addresses of pictures. */
  images: string[];
  videos: VideoEntry[];
  /** Absolute addresses by language tag, `x-default` among them. */
  alternates: { hreflang: string; href: string }[];
}

/** Most pictures that a sitemap may name for a page. */
const MOST_IMAGES = 1_000;

/** Everything that a page's sitemap entry holds, but for dates that only others know. */
export function entryOf(page: Page, nodes: readonly DataNode[], loc: string, site: SeoSite): Entry {
  return {
    loc,
    images: imagesOf(page, site),
    videos: videosOf(page, nodes, site),
    alternates: page.head.links.flatMap(({ rel, hreflang, href }) => {
      const link = hreflang && rel.includes('alternate') ? absolute(href, page, site) : undefined;
      return link ? [{ hreflang: hreflang!, href: link }] : [];
    }),
  };
}

/** Pictures of the page's own part that people see; decoration and placeholders tell a search engine nothing. */
function imagesOf(page: Page, site: SeoSite): string[] {
  const links = page.images.flatMap(({ src, hidden, own, alt }) => {
    if (!own || hidden || alt === '' || !src || /^data:/i.test(src)) return [];
    return absolute(src, page, site) ?? [];
  });
  return [...new Set(links)].slice(0, MOST_IMAGES);
}

/**
 * Only true translations stay: pages that can be found themselves and name this one, too. A page that is the
 * only one of its group needs no list.
 */
export function reciprocal(entries: readonly Entry[]): Entry[] {
  const named = new Map(
    entries.map(({ loc, alternates }) => [loc, new Set(alternates.map(({ href }) => href))]),
  );
  return entries.map((entry) => {
    const alternates = entry.alternates.filter(({ href }) => named.get(href)?.has(entry.loc));
    return {
      ...entry,
      alternates: new Set(alternates.map(({ href }) => href)).size > 1 ? alternates : [],
    };
  });
}
