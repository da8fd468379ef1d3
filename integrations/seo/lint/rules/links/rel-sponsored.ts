import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

/** Parameters by which affiliate networks know whom to pay. */
const AFFILIATE =
  /^(?:tag|aff|aff_id|affid|affiliate|affiliate_id|irclickid|awc|awinaffid|clickref|subid|sub_id|ascsubtag|hop)$/i;

export const relSponsored: Rule = {
  id: 'rel-sponsored',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'Paid links say so: rel="sponsored".',
  reason:
    'A paid link that passes on rank is against the rules of every engine, and can cost the whole site its place.',
  fix: 'Add rel="sponsored".',
  link: google('crawling-indexing/qualify-outbound-links'),
  page: ({ page, site }) =>
    page.anchors.flatMap(({ href, rel, line }) => {
      const target = site.read(href, page.path);
      if (target.kind !== 'other' || rel.includes('sponsored') || rel.includes('nofollow'))
        return [];
      const paid =
        site.sponsored(target.url.hostname) ||
        [...target.url.searchParams.keys()].some((name) => AFFILIATE.test(name));
      return paid
        ? [
            {
              message: `The link ${href} is paid for and does not say so.`,
              text: writtenForms(href, site),
              line,
              edit: { kind: 'rel' as const, href, add: ['sponsored'] },
            },
          ]
        : [];
    }),
};
