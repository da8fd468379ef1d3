import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const relUgc: Rule = {
  id: 'rel-ugc',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about:
    'Links that visitors wrote say so: rel="ugc" (where seo.lint.userContent names the pages).',
  reason: 'Without it the site vouches for whatever strangers link to.',
  fix: 'Add rel="ugc" or rel="nofollow".',
  link: google('crawling-indexing/qualify-outbound-links'),
  page: ({ page, site }) =>
    site.userContent(page.path)
      ? page.anchors.flatMap(({ href, rel, line, own }) =>
          own &&
          !rel.includes('ugc') &&
          !rel.includes('nofollow') &&
          site.read(href, page.path).kind === 'other'
            ? [
                {
                  message: `The link ${href} may be written by a visitor and does not say so.`,
                  text: writtenForms(href, site),
                  line,
                  edit: { kind: 'rel' as const, href, add: ['ugc'] },
                },
              ]
            : [],
        )
      : [],
};
