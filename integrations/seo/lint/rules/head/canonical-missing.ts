import { linkOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalMissing: Rule = {
  id: 'canonical-missing',
  group: 'head',
  severity: 'warning',
  about: 'Every page to be found names its canonical address.',
  reason:
    'Tracking parameters and other hosts make copies of a page; the canonical says which one counts.',
  fix: 'Add <link rel="canonical"> with the page’s own absolute address.',
  link: google('crawling-indexing/consolidate-duplicate-urls'),
  page: ({ page }) =>
    linkOf(page, 'canonical') ? [] : [{ message: 'The page names no canonical address.', line: 1 }],
};
