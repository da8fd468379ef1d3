import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lengthOf } from '../../../../kit/text/sentences.ts';
import { cut } from '../../written.ts';

export const paragraphLong: Rule = {
  id: 'paragraph-long',
  group: 'content',
  severity: 'warning',
  about: 'A paragraph is no wall of text.',
  reason: 'On a phone it fills the whole screen, and nobody begins to read it.',
  fix: 'Begin a new paragraph with each new thought.',
  link: google('fundamentals/seo-starter-guide'),
  page: ({ prose, han, site: { limits } }) =>
    prose.flatMap(({ text, line }) => {
      const most = han ? limits.paragraphCharacters : limits.paragraphWords;
      const length = text.length < most ? 0 : lengthOf(text, han);
      return length > most
        ? [
            {
              message: `A paragraph has ${length} ${han ? 'characters' : 'words'}: “${cut(text)}”`,
              text: [text.slice(0, 40), text.slice(0, 16)],
              line,
            },
          ]
        : [];
    }),
};
