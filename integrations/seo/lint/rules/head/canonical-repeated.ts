import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalRepeated: Rule = {
  id: 'canonical-repeated',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A page names one canonical address.',
  reason: 'Google ignores all of them when there are several.',
  fix: 'Take out all canonical links but one.',
  link: google('crawling-indexing/consolidate-duplicate-urls'),
  page({ page: { head } }) {
    const all = head.links.filter(({ rel }) => rel.includes('canonical'));
    return all.length > 1
      ? [{ message: `The page names ${all.length} canonical addresses.`, line: all[1]!.line }]
      : [];
  },
};
