import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const keyphraseHeadings: Rule = {
  id: 'keyphrase-headings',
  group: 'content',
  severity: 'warning',
  about: 'The keyphrase stands in a heading.',
  reason: 'People skim headings to see whether a page answers their question.',
  fix: 'Name the keyphrase in the h1 or in one h2.',
  link: google('fundamentals/seo-starter-guide'),
  page: ({ keyphrase, page: { headings } }) =>
    keyphrase && !headings.some(({ own, text }) => own && keyphrase.count(text))
      ? [{ message: `No heading holds “${keyphrase.text}”.` }]
      : [],
};
