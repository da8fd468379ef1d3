import { syllables } from './syllables.ts';
import { sentencesOf, wordsOf } from '../../../kit/text/sentences.ts';

/** Below this many words the figure says nothing. */
const LEAST_WORDS = 100;

/**
 * Flesch reading ease of English prose: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word
 * (R. Flesch, A new readability yardstick, Journal of Applied Psychology 32, 1948). 60 to 70 is plain English,
 * below 30 hard even for graduates. Undefined for less than 100 words.
 */
export function fleschEase(paragraphs: readonly string[]): number | undefined {
  let [words, spoken, sentences] = [0, 0, 0];
  for (const paragraph of paragraphs) {
    const own = wordsOf(paragraph);
    words += own.length;
    for (const word of own) spoken += syllables(word);
    sentences += sentencesOf(paragraph, false).length;
  }
  if (words < LEAST_WORDS) return undefined;
  return 206.835 - (1.015 * words) / sentences - (84.6 * spoken) / words;
}
