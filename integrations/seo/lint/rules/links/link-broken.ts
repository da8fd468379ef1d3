import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkBroken: Rule = {
  id: 'link-broken',
  group: 'links',
  severity: 'error',
  on: 'all',
  about: 'Every link within the site leads to a page or a file.',
  reason: 'Visitors meet an error page, and crawlers waste their visit.',
  fix: 'Mend the address, or add a redirect for it.',
  link: google('crawling-indexing/http-network-errors'),
  // At the end: feeds and the like are written after the pages have been read.
  site: (site) =>
    site.pages.flatMap(({ path, links, redirect }) =>
      links.flatMap(({ path: to, href, line }) =>
        redirect === undefined && !site.served(to) && site.redirectOf(to) === undefined
          ? [
              {
                path,
                line,
                message: `The link ${href} leads nowhere.`,
                text: writtenForms(href, site),
              },
            ]
          : [],
      ),
    ),
};
