import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const dataBroken: Rule = {
  id: 'data-broken',
  group: 'data',
  severity: 'error',
  on: 'all',
  about: 'Structured data is well-formed JSON.',
  reason: 'One comma too many, and engines ignore all of it.',
  fix: 'Mend the JSON.',
  link: google('appearance/structured-data/intro-structured-data'),
  page: ({ data }) =>
    data.broken.map(({ line, message }) => ({
      message: `The structured data cannot be read: ${message}.`,
      line,
    })),
};
