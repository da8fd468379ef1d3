const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Particles that lean on the word before them, and marks that never open a line. */
const LEANS = /^[的地得了着过们吗呢吧么\p{P}]$/u;

/**
 * A Chinese text as phrases (split after commas and stops), each a list of words between which a line
 * may break. A text without Han characters is one phrase of one word: spaces say where it breaks.
 */
export function phrases(text: string): string[][] {
  if (!/\p{Script=Han}/u.test(text)) return [[text]];
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
