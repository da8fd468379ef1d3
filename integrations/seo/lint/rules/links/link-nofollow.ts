import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkNofollow: Rule = {
  id: 'link-nofollow',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'Links within the site are followed.',
  reason: 'nofollow on a link to one’s own page only weakens that page.',
  fix: 'Take nofollow off; to hide a page, say noindex there.',
  link: google('crawling-indexing/qualify-outbound-links'),
  page: ({ page, site }) =>
    page.anchors.flatMap(({ href, rel, line }) =>
      rel.includes('nofollow') && site.read(href, page.path).kind === 'own'
        ? [
            {
              message: `The link ${href} within the site is nofollow.`,
              text: writtenForms(href, site),
              line,
            },
          ]
        : [],
    ),
};
