import type { Change } from './draft.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Words of a raw text, markup included: runs of letters, marks and digits. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** How often each word stands in a text. */
export function countWords(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Words of `source` that stand neither in `output` nor in what the changes say they dropped.
 * Counts how often a word stands, so that a lost second mention is found too.
 */
export function lostWords(source: string, output: string, changes: Change[]): string[] {
  const rest = countWords(wordsOf(output));
  for (const change of changes)
    for (const word of wordsOf(change.dropped ?? '')) rest.set(word, (rest.get(word) ?? 0) + 1);
  const lost: string[] = [];
  for (const [word, count] of countWords(wordsOf(source)))
    for (let missing = count - (rest.get(word) ?? 0); missing > 0; missing--) lost.push(word);
  return lost;
}
