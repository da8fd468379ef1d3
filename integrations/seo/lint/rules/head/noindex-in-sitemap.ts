import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const noindexInSitemap: Rule = {
  id: 'noindex-in-sitemap',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A sitemap lists no page that is hidden.',
  reason: 'A sitemap asks for a page to be found, noindex asks for the opposite.',
  fix: 'Take the page out of the sitemap, or take noindex off the page.',
  link: google('crawling-indexing/sitemaps/build-sitemap'),
  site: ({ pages, sitemap }) =>
    pages.flatMap(({ path, hidden }) =>
      hidden && sitemap?.has(path)
        ? [
            {
              path,
              message: 'The page is hidden (noindex), and the sitemap lists it.',
              field: 'robots',
            },
          ]
        : [],
    ),
};
