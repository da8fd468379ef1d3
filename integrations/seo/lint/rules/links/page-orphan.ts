import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const pageOrphan: Rule = {
  id: 'page-orphan',
  group: 'links',
  severity: 'warning',
  about: 'Some other page links to every page that is to be found.',
  reason: 'Crawlers find pages by links; what nothing links to counts for little.',
  fix: 'Link to the page from where its readers come by.',
  link: google('crawling-indexing/links-crawlable'),
  site({ pages, homes, keyOf }) {
    const linked = new Set<string>(homes.map(keyOf));
    for (const { path, links, redirect, variant } of pages)
      if (redirect === undefined && !variant)
        for (const link of links)
          if (!link.nofollow && keyOf(link.path) !== keyOf(path)) linked.add(keyOf(link.path));
    return pages.flatMap(({ path, indexable }) =>
      indexable && !linked.has(keyOf(path)) ? [{ path, message: 'No other page links here.' }] : [],
    );
  },
};
