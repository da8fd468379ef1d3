import { wai } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const h1Missing: Rule = {
  id: 'h1-missing',
  group: 'structure',
  severity: 'error',
  on: 'all',
  about: 'A page has a main heading that says something.',
  reason:
    'The h1 tells people and engines what the page is about; engines may use it as the title.',
  fix: 'Give the page one h1.',
  link: wai('page-structure/headings'),
  page: ({ page: { headings } }) =>
    headings.some(({ level, text }) => level === 1 && text)
      ? []
      : [{ message: 'The page has no h1.', line: 1 }],
};
