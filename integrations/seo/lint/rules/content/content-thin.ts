import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lengthOf } from '../../../../kit/text/sentences.ts';

export const contentThin: Rule = {
  id: 'content-thin',
  group: 'content',
  severity: 'warning',
  about: 'A page to be found has enough text of its own.',
  reason:
    'Pages that give next to nothing are left out of the index, and drag others down with them.',
  fix: 'Say more, join it with another page, or hide it with noindex.',
  link: google('fundamentals/creating-helpful-content'),
  page({ page, han, site: { limits } }) {
    const length = page.paragraphs.reduce((sum, { text }) => sum + lengthOf(text, han), 0);
    const least = han ? limits.thinCharacters : limits.thinWords;
    return length < least
      ? [
          {
            message: `The page has ${length} ${han ? 'characters' : 'words'} of its own, fewer than ${least}.`,
          },
        ]
      : [];
  },
};
