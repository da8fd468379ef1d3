import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const keyphraseDescription: Rule = {
  id: 'keyphrase-description',
  group: 'content',
  severity: 'warning',
  about: 'The keyphrase stands in the description.',
  reason:
    'Engines show a description in full when it holds the words that were searched for, and set them in bold.',
  fix: 'Put the keyphrase into the description, where it reads naturally.',
  link: google('appearance/snippet'),
  page: ({ keyphrase, description }) =>
    keyphrase && description && !keyphrase.count(description)
      ? [{ message: `The description does not hold “${keyphrase.text}”.`, field: 'description' }]
      : [],
};
