import { wcag } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const headingEmpty: Rule = {
  id: 'heading-empty',
  group: 'structure',
  severity: 'error',
  on: 'all',
  about: 'No heading is empty.',
  reason: 'An empty heading is read aloud as “heading”, and nothing follows.',
  fix: 'Give the heading a text, or take it out.',
  link: wcag('headings-and-labels'),
  page: ({ page: { headings } }) =>
    headings.flatMap(({ level, text, line }) =>
      text ? [] : [{ message: `An h${level} is empty.`, line }],
    ),
};
