import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lengthOf } from '../../../../kit/text/sentences.ts';

/** A first paragraph of a few words (a line under the title) does not count alone. */
const LEAST = 25;

export const keyphraseFirst: Rule = {
  id: 'keyphrase-first',
  group: 'content',
  severity: 'warning',
  about: 'The keyphrase stands in the first paragraph.',
  reason: 'A reader who came for it must see at once that he is right here.',
  fix: 'Say in the first sentences what the page is about, in the reader’s words.',
  link: yandex('recommendations/presentation'),
  page({ keyphrase, prose, han }) {
    if (!keyphrase || !prose.length) return [];
    let opening = '';
    for (const { text } of prose) {
      opening += `${text}\n`;
      if (lengthOf(opening, han) >= LEAST) break;
    }
    return keyphrase.count(opening)
      ? []
      : [
          {
            message: `The first paragraph does not hold “${keyphrase.text}”.`,
            text: prose[0]!.text.slice(0, 24),
            line: prose[0]!.line,
          },
        ];
  },
};
