import { addressOfFile } from '../kit/address.ts';
import { readPage } from '../kit/html/read-page.ts';
import { networkSizes, sizeOf } from '../kit/network-sizes.ts';
import type { Facts } from './facts.ts';
import { readMarker } from './html/marker.ts';
import { plainFacts } from './html/plain-page.ts';
import type { Job } from './render.ts';

/** A page, and what its picture says. */
export interface PageFacts {
  /** Address of the page, from the site's root. */
  path: string;
  facts: Facts;
}

/**
 * What the picture of a built page says: its marker, or, with `plainPages`, its title and description. Undefined for
 * one that wants none. Throws for a marker that no picture can be made from.
 */
export function factsOf(file: string, html: string, plainPages: boolean): PageFacts | undefined {
  const facts = readMarker(html) ?? (plainPages ? plainFacts(readPage(file, html)) : undefined);
  return facts && { path: addressOfFile(file), facts };
}

/** The pictures that a page wants: that of link previews, those of every page, and its own. */
export const jobsOf = (
  { facts }: PageFacts,
  sizes: readonly string[],
): { size: string; job: Job }[] =>
  [...new Set([networkSizes[0].id, ...sizes, ...(facts.sizes ?? [])])].map((size) => {
    const { width, height } = sizeOf(size)!;
    return { size, job: { facts, width, height } };
  });
