const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Particles that lean on the word before them, and marks that never open a line. */
const LEANS = /^[的地得了着过们吗呢吧么\p{P}]$/u;

/**
 * A text of a language with spaces, cut around words with a hyphen in them, which stay on one line: every
 * second piece is such a word, with the marks at it.
 */
export const compounds = (text: string): string[] => text.split(/(\S*\p{L}-\p{L}\S*)/u);

/** A Chinese text as phrases (split after commas and stops), each a list of words between which a line may break. */
export function phrases(text: string): string[][] {
  return text
    .split(/(?<=[，。；：？！、])/u)
    .filter(Boolean)
    .map((phrase) => {
      const words: string[] = [];
      for (const { segment } of segmenter.segment(phrase)) {
        if (words.length && LEANS.test(segment)) words.push(words.pop()! + segment);
        else words.push(segment);
      }
      return words;
    });
}
