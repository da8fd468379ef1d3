import { wai } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { isHan } from '../../../../kit/text/sentences.ts';
import { cut } from '../../written.ts';

export const altLong: Rule = {
  id: 'alt-long',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'An alt text is a sentence, not a paragraph.',
  reason: 'It is read aloud in one go, and cannot be paused or skimmed.',
  fix: 'Say what matters here; put the rest into a caption or the text.',
  link: wai('images/tips'),
  page: ({ page: { images }, site: { limits } }) =>
    images.flatMap(({ alt = '', line }) => {
      const length = [...alt].length;
      const most = isHan(alt) ? limits.altLength / 2 : limits.altLength;
      return length > most
        ? [{ message: `An alt text has ${length} characters: “${cut(alt)}”`, text: alt, line }]
        : [];
    }),
};
