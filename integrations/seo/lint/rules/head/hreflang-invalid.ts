import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

/** A language, then perhaps a script, then perhaps a region; or x-default. */
const TAG = /^(?:x-default|[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?)$/i;
/** Countries that people write for languages, and a region that is none. */
const MISTAKEN = /^(?:cn|jp|kr|cz|dk|gr|se|ua|.*-uk)$/i;

export const hreflangInvalid: Rule = {
  id: 'hreflang-invalid',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'hreflang names a language, with or without a region.',
  reason: 'A code that does not exist (cn, en-uk) is ignored.',
  fix: 'Write an ISO 639 language and an ISO 3166 region: zh-CN, en-GB.',
  link: google('specialty/international/localized-versions'),
  page: ({ page: { head } }) =>
    head.links.flatMap(({ rel, hreflang, line }) =>
      rel.includes('alternate') && hreflang && (!TAG.test(hreflang) || MISTAKEN.test(hreflang))
        ? [{ message: `There is no language “${hreflang}”.`, line }]
        : [],
    ),
};
