import { lacking } from '../../data/check.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lackingFound } from '../lacking-found.ts';

export const dataRecommended: Rule = {
  id: 'data-recommended',
  group: 'data',
  severity: 'info',
  about: 'Structured data has the properties that Google recommends for its type.',
  reason: 'The more is said, the more a rich result can show.',
  fix: 'Add the property where there is something to say.',
  link: google('appearance/structured-data/search-gallery'),
  page: ({ data }) => lacking(data, 'recommended').map(lackingFound),
};
