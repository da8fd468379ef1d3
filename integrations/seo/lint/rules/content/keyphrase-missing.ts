import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const keyphraseMissing: Rule = {
  id: 'keyphrase-missing',
  group: 'content',
  severity: 'info',
  about: 'A page that a person wrote says for which words it wants to be found.',
  reason: 'A text that is written for no question answers none.',
  fix: 'Add keyphrase: the words that a reader would search for.',
  link: google('fundamentals/seo-starter-guide'),
  page: ({ source }) =>
    source && !source.keyphrase && source.takesKeyphrase
      ? [{ message: 'The page has no keyphrase.', field: 'keyphrase' }]
      : [],
};
