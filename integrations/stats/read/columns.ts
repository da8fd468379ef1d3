import { VISIT_WORDS, type VisitWord } from '../../collector/index.ts';
import type { ViewTable, VisitTable } from './tables.ts';

/** An empty table with room for so many visits. */
export function visitTable(size: number, textOf: (word: number) => string): VisitTable {
  const words = Object.fromEntries(VISIT_WORDS.map((word) => [word, new Uint32Array(size)]));
  return {
    length: 0,
    visit: new Float64Array(size),
    visitor: new Float64Array(size),
    kept: new Uint8Array(size),
    start: new Float64Array(size),
    last: new Float64Array(size),
    views: new Uint32Array(size),
    actions: new Uint32Array(size),
    engaged: new Float64Array(size),
    words: words as Record<VisitWord, Uint32Array>,
    textOf,
  };
}

export const viewTable = (size: number): ViewTable => ({
  length: 0,
  at: new Uint32Array(size),
  page: new Uint32Array(size),
  views: new Uint32Array(size),
  engaged: new Float64Array(size),
  scroll: new Uint8Array(size),
});

/** The place of a visit's number in a table; -1 where it is not in it. */
export function placeOf({ visit, length }: VisitTable, number: number): number {
  let [low, high] = [0, length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (visit[middle]! < number) low = middle + 1;
    else if (visit[middle]! > number) high = middle - 1;
    else return middle;
  }
  return -1;
}
