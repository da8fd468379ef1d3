import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const descriptionMissing: Rule = {
  id: 'description-missing',
  group: 'head',
  severity: 'warning',
  about: 'Every page to be found has a description.',
  reason: 'Without one, engines put together a snippet from whatever stands on the page.',
  fix: 'Write one or two sentences about what the page gives.',
  link: google('appearance/snippet'),
  page: ({ description }) =>
    description ? [] : [{ message: 'The page has no description.', field: 'description' }],
};
