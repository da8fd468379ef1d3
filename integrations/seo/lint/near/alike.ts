import type { Fingerprint } from './fingerprint.ts';
import { bands, likeness, sketch } from './sketch.ts';

/** A text that is much like another. */
export interface Alike<Key> {
  page: Key;
  /** The first of those that it is like. */
  other: Key;
  /** 0 to 1. */
  share: number;
}

/** With fewer shingles than this of its own, a text is too short to be compared. */
const LEAST = 40;

/**
 * Texts that are nearly the same, each told once with the first that it is like. Paragraphs that stand on many
 * pages (cards, notes, forms) are boilerplate and don't count. The time is linear in the number of texts: only
 * those that share a band of their sketches are compared, and only with the first of that band.
 */
export function alike<Key>(
  texts: readonly { key: Key; print: Fingerprint }[],
  least: number,
): Alike<Key>[] {
  const common = boilerplate(texts.map(({ print }) => print));
  const first = new Map<string, { key: Key; bins: Uint32Array }>();
  const found: Alike<Key>[] = [];
  for (const { key, print } of texts) {
    const hashes = ownShingles(print, common);
    if (hashes.length < LEAST) continue;
    const bins = sketch(hashes);
    let best: { key: Key; share: number } | undefined;
    for (const band of bands(bins)) {
      const other = first.get(band);
      if (!other) first.set(band, { key, bins });
      else if (other.key !== key && other.key !== best?.key) {
        const share = likeness(bins, other.bins);
        if (share >= least && share > (best?.share ?? 0)) best = { key: other.key, share };
      }
    }
    if (best) found.push({ page: key, other: best.key, share: best.share });
  }
  return found;
}

/** Hashes of paragraphs that stand on more than four pages and on more than one of fifty. */
function boilerplate(prints: readonly Fingerprint[]): Set<number> {
  const pages = new Map<number, number>();
  for (const { paragraphs } of prints)
    for (const hash of new Set(paragraphs)) pages.set(hash, (pages.get(hash) ?? 0) + 1);
  const most = Math.max(4, prints.length / 50);
  return new Set([...pages].filter(([, count]) => count > most).map(([hash]) => hash));
}

function ownShingles({ paragraphs, shingles, counts }: Fingerprint, common: Set<number>): number[] {
  const own: number[] = [];
  let at = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    const end = at + counts[index]!;
    if (!common.has(paragraphs[index]!))
      for (let step = at; step < end; step++) own.push(shingles[step]!);
    at = end;
  }
  return own;
}
