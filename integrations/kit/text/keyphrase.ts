import { isHan, lengthOf, wordsOf } from './sentences.ts';
import { isLinking, stem } from './stem.ts';

/** Particles and spaces that may stand within a Chinese phrase without changing it. */
const LOOSE = /[\s\p{P}\p{S}的之]/gu;

/** A keyphrase made ready to be looked for in many texts. */
export interface Keyphrase {
  text: string;
  /** Two keyphrases with the same key are the same to a search engine. */
  key: string;
  /** How often the phrase stands in a text. */
  count(text: string): number;
  /** Length of a text in words, or in characters for a Chinese phrase, by which its density is told. */
  words(text: string): number;
  /** Length of the phrase itself, counted in the same way. */
  length: number;
}

/**
 * Makes a keyphrase ready. In English every word may be inflected, and small words may stand between them; in
 * Chinese, which has no spaces, the phrase is looked for as it is, however particles and spaces are set. Parts of
 * a Chinese phrase that are separated by a space (谷雨 绿茶) are looked for one by one.
 */
export function keyphrase(text: string): Keyphrase {
  return isHan(text) ? chinese(text) : english(text);
}

function english(text: string): Keyphrase {
  const stems = (all: string) =>
    wordsOf(all.replaceAll('-', ' '))
      .map(stem)
      .filter((word) => !isLinking(word));
  const wanted = stems(text);
  return {
    text,
    key: wanted.join(' '),
    length: wanted.length,
    words: (all) => wordsOf(all).length,
    count(all) {
      const found = stems(all);
      let times = 0;
      for (let at = 0; at + wanted.length <= found.length; at++)
        if (wanted.every((word, step) => found[at + step] === word)) times += 1;
      return wanted.length ? times : 0;
    },
  };
}

function chinese(text: string): Keyphrase {
  const plain = (all: string) => all.normalize('NFKC').toLowerCase().replace(LOOSE, '');
  const parts = text.split(/\s+/).map(plain).filter(Boolean);
  return {
    text,
    key: parts.toSorted().join(' '),
    length: parts.join('').length,
    words: (all) => lengthOf(all, true),
    count(all) {
      const where = plain(all);
      const times = parts.map((part) => where.split(part).length - 1);
      return Math.min(...times);
    },
  };
}
