import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalChain: Rule = {
  id: 'canonical-chain',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A canonical page is itself to be found, and canonical.',
  reason: 'Engines follow no chains: they choose an address by themselves.',
  fix: 'Name the address at the end of the chain.',
  link: google('crawling-indexing/canonicalization-troubleshooting'),
  site: ({ pages, read, keyOf, pageAt }) =>
    pages.flatMap(({ path, canonical, redirect }) => {
      if (canonical === undefined || redirect !== undefined) return [];
      const target = read(canonical, path);
      if (target.kind !== 'own' || keyOf(target.path) === keyOf(path)) return [];
      const other = pageAt(target.path);
      if (!other || other.indexable) return [];
      const why =
        other.redirect !== undefined
          ? 'leads on'
          : other.hidden
            ? 'is hidden (noindex)'
            : 'names another one';
      return [{ path, message: `The canonical page ${target.path} ${why}.`, field: 'canonical' }];
    }),
};
