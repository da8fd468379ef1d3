import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkRedirected: Rule = {
  id: 'link-redirected',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'A link within the site leads straight to its page.',
  reason: 'Every detour costs the visitor time, and crawlers a request.',
  fix: 'Link to where the old address leads.',
  link: google('crawling-indexing/301-redirects'),
  site: (site) =>
    site.pages.flatMap(({ path, links, redirect }) =>
      links.flatMap(({ path: to, href, line }) => {
        if (redirect !== undefined) return [];
        const target = site.redirectOf(to) ?? site.pageAt(to)?.redirect;
        if (target === undefined) return [];
        const shown = target.replace(site.url, '/');
        return [
          {
            path,
            line,
            message: `The link ${href} is redirected to ${shown}.`,
            text: writtenForms(href, site),
            fix: `Link to ${shown}`,
            edit: { kind: 'address' as const, from: href, to: shown },
          },
        ];
      }),
    ),
};
