import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { repeated } from '../repeated.ts';

export const descriptionDuplicate: Rule = {
  id: 'description-duplicate',
  group: 'head',
  severity: 'warning',
  about: 'No two pages have the same description.',
  reason: 'A description that fits several pages describes none, and is seldom shown.',
  fix: 'Describe what only this page has.',
  link: yandex('indexing-options/description'),
  site: ({ pages }) =>
    repeated(pages, ({ description }) => description).map(({ page, first }) => ({
      path: page.path,
      field: 'description',
      message: `The description is the same as that of ${first.path}.`,
    })),
};
