import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { repeated } from '../repeated.ts';

export const titleDuplicate: Rule = {
  id: 'title-duplicate',
  group: 'head',
  severity: 'warning',
  about: 'No two pages have the same title.',
  reason: 'In results nobody can tell the pages apart, and engines may show only one of them.',
  fix: 'Say in each title what only this page has.',
  link: google('appearance/title-link'),
  site: ({ pages }) =>
    repeated(pages, ({ title }) => title).map(({ page, first, value }) => ({
      path: page.path,
      field: 'title',
      message: `The title “${value}” is also that of ${first.path}.`,
    })),
};
