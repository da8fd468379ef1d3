import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkUncrawlable: Rule = {
  id: 'link-uncrawlable',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'A link has an address that can be followed.',
  reason:
    'Crawlers follow addresses, not scripts: what stands behind javascript: or # is never found.',
  fix: 'Give the link an address, or make it a button.',
  link: google('crawling-indexing/links-crawlable'),
  page: ({ page, site }) =>
    page.anchors.flatMap(({ href, label, line }) => {
      const target = site.read(href, page.path);
      const dead =
        href === '' ||
        href === '#' ||
        (target.kind === 'none' && /^(?:javascript|invalid|file|about)$/.test(target.scheme));
      return dead
        ? [
            {
              message: `The link “${label}” cannot be followed: ${href || 'no address'}.`,
              text: writtenForms(href, site),
              line,
            },
          ]
        : [];
    }),
};
