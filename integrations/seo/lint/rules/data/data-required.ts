import { lacking } from '../../data/check.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { lackingFound } from '../lacking-found.ts';

export const dataRequired: Rule = {
  id: 'data-required',
  group: 'data',
  severity: 'error',
  about: 'Structured data has every property that Google requires of its type.',
  reason: 'Without a required property there is no rich result.',
  fix: 'Add the property.',
  link: google('appearance/structured-data/search-gallery'),
  page: ({ data }) => lacking(data, 'required').map(lackingFound),
};
