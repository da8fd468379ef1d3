import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const titleRepeated: Rule = {
  id: 'title-repeated',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A page has one title element.',
  reason: 'Engines choose one of several, and not always the one that was meant.',
  fix: 'Take out all title elements but one.',
  link: yandex('search-results/title'),
  page: ({ page: { head } }) =>
    head.titles.length > 1
      ? [
          {
            message: `The page has ${head.titles.length} title elements.`,
            line: head.titles[1]!.line,
          },
        ]
      : [],
};
