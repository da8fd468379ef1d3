import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const descriptionRepeated: Rule = {
  id: 'description-repeated',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A page has one description.',
  reason: 'Engines choose one of several, or none.',
  fix: 'Take out all description metas but one.',
  link: google('appearance/snippet'),
  page({ page: { head } }) {
    const all = head.metas.filter(({ name }) => name === 'description');
    return all.length > 1
      ? [{ message: `The page has ${all.length} descriptions.`, line: all[1]!.line }]
      : [];
  },
};
