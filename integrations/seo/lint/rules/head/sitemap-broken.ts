import { bing } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const sitemapBroken: Rule = {
  id: 'sitemap-broken',
  group: 'head',
  severity: 'error',
  about: 'Every address of a sitemap is a page, and canonical.',
  reason: 'Engines trust a sitemap less the more of its addresses lead nowhere or elsewhere.',
  fix: 'List the canonical addresses of pages only.',
  link: bing,
  site: ({ sitemap, pageAt, homes }) =>
    [...(sitemap ?? [])].flatMap((path) => {
      const page = pageAt(path);
      if (page && (page.indexable || page.hidden)) return [];
      return [
        {
          path: page?.path ?? homes[0]!,
          message: page
            ? `The sitemap lists ${path}, which is not canonical.`
            : `The sitemap lists ${path}, where no page is.`,
          line: 1,
        },
      ];
    }),
};
