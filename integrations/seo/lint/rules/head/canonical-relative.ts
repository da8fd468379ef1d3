import { linkOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalRelative: Rule = {
  id: 'canonical-relative',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A canonical address is absolute.',
  reason:
    'A relative one changes its meaning on every copy of the site: a staging host becomes canonical.',
  fix: 'Write the whole address, with https:// and the host.',
  link: google('crawling-indexing/consolidate-duplicate-urls'),
  page({ page }) {
    const href = linkOf(page, 'canonical');
    return href !== undefined && !/^https?:\/\//i.test(href)
      ? [
          {
            message: `The canonical address is not absolute: ${href || 'empty'}.`,
            field: 'canonical',
          },
        ]
      : [];
  },
};
