import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalBroken: Rule = {
  id: 'canonical-broken',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A canonical address leads to a page.',
  reason:
    'A canonical that points nowhere takes this page out of the index and puts nothing in its place.',
  fix: 'Name the address of a page that is published.',
  link: google('crawling-indexing/consolidate-duplicate-urls'),
  site: ({ pages, read, served }) =>
    pages.flatMap(({ path, canonical, redirect }) => {
      if (canonical === undefined || redirect !== undefined) return [];
      const target = read(canonical, path);
      return target.kind === 'own' && served(target.path) !== 'page'
        ? [
            {
              path,
              message: `The canonical address leads nowhere: ${canonical}`,
              field: 'canonical',
            },
          ]
        : [];
    }),
};
