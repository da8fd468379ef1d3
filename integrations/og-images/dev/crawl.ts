import { readPage } from '../../kit/html/read-page.ts';
import type { Facts } from '../facts.ts';
import { readMarker } from '../html/marker.ts';
import { plainFacts } from '../html/plain-page.ts';

/** More pages than anyone looks through. */
const MOST = 500;

/** A page as the dev server shows it. */
export interface Visited {
  path: string;
  facts: Facts | undefined;
  /** Addresses on the site that it links. */
  links: string[];
}

/** Reads a page of a running site; undefined where no page answers. */
export async function visit(origin: string, path: string): Promise<Visited | undefined> {
  const response = await fetch(new URL(path, origin), { signal: AbortSignal.timeout(60_000) });
  if (!response.ok || !response.headers.get('content-type')?.includes('text/html'))
    return undefined;
  const html = await response.text();
  const page = readPage('index.html', html);
  const links = page.anchors.flatMap(({ href }) => linkOnSite(href, new URL(path, origin)) ?? []);
  return { path, facts: readMarker(html) ?? plainFacts(page), links };
}

function linkOnSite(href: string | undefined, from: URL): string | undefined {
  if (href === undefined || !URL.canParse(href, from.href)) return undefined;
  const { origin, pathname } = new URL(href, from);
  const own = origin === from.origin && /(?:\/|\.html|\/[^.]*)$/.test(pathname);
  return own ? pathname : undefined;
}

/** Every page that links lead to from the first one, in the order in which they are met; at most 500. */
export async function crawl(origin: string, first: string): Promise<Visited[]> {
  const seen = new Set([first]);
  const pages: Visited[] = [];
  for (const path of seen) {
    const page = await visit(origin, path);
    if (!page) continue;
    if (page.facts) pages.push(page);
    for (const link of page.links) if (seen.size < MOST) seen.add(link);
  }
  return pages;
}
