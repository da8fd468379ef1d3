import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const keyphraseTitle: Rule = {
  id: 'keyphrase-title',
  group: 'content',
  severity: 'warning',
  about: 'The keyphrase stands in the title.',
  reason: 'People click what repeats their own words.',
  fix: 'Put the keyphrase into the title, near its beginning.',
  link: google('appearance/title-link'),
  page: ({ keyphrase, title }) =>
    keyphrase && title && !keyphrase.count(title)
      ? [{ message: `The title does not hold “${keyphrase.text}”.`, field: 'title' }]
      : [],
};
