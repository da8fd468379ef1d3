import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const sitemapMissing: Rule = {
  id: 'sitemap-missing',
  group: 'head',
  severity: 'warning',
  about: 'A sitemap lists every page that is to be found.',
  reason: 'A page that is not listed is found later, and its changes are noticed later.',
  fix: 'Add the page to the sitemap, or hide it with noindex.',
  link: google('crawling-indexing/sitemaps/overview'),
  site: ({ pages, sitemap }) =>
    sitemap
      ? pages.flatMap(({ path, indexable }) =>
          indexable && !sitemap.has(path)
            ? [{ path, message: 'The sitemap does not list the page.', line: 1 }]
            : [],
        )
      : [],
};
