import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { isHan } from '../../../../kit/text/sentences.ts';

export const langWrong: Rule = {
  id: 'lang-wrong',
  group: 'structure',
  severity: 'warning',
  about: 'A page is written in the language that it names.',
  reason:
    'Engines judge by the text; a page that names another language is shown to the wrong people.',
  fix: 'Translate the text, or set the language that it has.',
  link: google('specialty/international/managing-multi-regional-sites'),
  page({ page, han, prose }) {
    const text = prose
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 4000);
    if (text.length < 80 || !page.lang || !/^(?:en|zh)\b/i.test(page.lang) || isHan(text) === han)
      return [];
    return [
      {
        message: `The page is said to be ${page.lang}, and its text is ${han ? 'not' : 'Chinese or Japanese'}.`,
      },
    ];
  },
};
