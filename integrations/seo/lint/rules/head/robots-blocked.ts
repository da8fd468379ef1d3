import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const robotsBlocked: Rule = {
  id: 'robots-blocked',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'robots.txt does not contradict what pages say.',
  reason: 'A blocked page cannot be read: neither what is on it nor its noindex is ever seen.',
  fix: 'Open the path in robots.txt; to hide a page, leave it open and say noindex.',
  link: google('crawling-indexing/block-indexing'),
  site: ({ pages, disallowed }) =>
    pages.flatMap(({ path, hidden, indexable, variant }) =>
      (hidden || indexable) && !variant && disallowed(path)
        ? [
            {
              path,
              line: 1,
              message: hidden
                ? 'The page is hidden by noindex, which robots.txt keeps from being read.'
                : 'The page is to be found, and robots.txt keeps crawlers out.',
            },
          ]
        : [],
    ),
};
