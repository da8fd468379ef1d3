import { wcag } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lengthOf, sentencesOf } from '../../../../kit/text/sentences.ts';
import { cut } from '../../written.ts';

export const sentenceLong: Rule = {
  id: 'sentence-long',
  group: 'content',
  severity: 'warning',
  about: 'A sentence can be read in one breath.',
  reason: 'At the end of a very long sentence its beginning is forgotten.',
  fix: 'Make two sentences of it.',
  link: wcag('reading-level'),
  page: ({ prose, han, site: { limits } }) =>
    prose.flatMap(({ text, line }) => {
      const most = han ? limits.sentenceCharacters : limits.sentenceWords;
      // Counting is dear, and few paragraphs are long enough to hold such a sentence.
      if (text.length < most) return [];
      return sentencesOf(text, han).flatMap((sentence) => {
        const length = lengthOf(sentence, han);
        return length > most
          ? [
              {
                message: `A sentence has ${length} ${han ? 'characters' : 'words'}: “${cut(sentence)}”`,
                text: [sentence.slice(0, 40), sentence.slice(0, 16)],
                line,
              },
            ]
          : [];
      });
    }),
};
