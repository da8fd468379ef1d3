import type { Page } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import type { SiteView } from '../../site-view.ts';
import { writtenForms } from '../../written.ts';
import { saysSo } from '../says-so.ts';

export const variantLinks: Rule = {
  id: 'variant-links',
  group: 'variants',
  severity: 'warning',
  on: 'variants',
  about: 'A variant’s links lead where the control’s lead, unless its file says otherwise.',
  reason: 'A link that is lost or added unasked changes what the test measures.',
  fix: 'Take the change out, or write it into the variant’s file.',
  link: google('crawling-indexing/website-testing'),
  site: (site) =>
    site.pairs().flatMap(({ control, variant, source }) => {
      const [before, after] = [linksOf(control, site), linksOf(variant, site)];
      const told = (href: string) => saysSo(source, writtenForms(href, site));
      const added = [...after].filter((href) => !before.has(href) && !told(href));
      const lost = [...before].filter((href) => !after.has(href) && !saysSo(source, [], 'remove'));
      return [
        ...added.map((href) => ({
          path: variant.path,
          message: `The link ${href} is not on ${control.path}.`,
        })),
        ...lost.map((href) => ({
          path: variant.path,
          message: `The link ${href} of ${control.path} is missing.`,
        })),
      ];
    }),
};

/** Links of the page's own part, without places on the page itself. */
const linksOf = (page: Page, site: SiteView): Set<string> =>
  new Set(
    page.anchors.flatMap(({ href, own }) => {
      const target = site.read(href, page.path);
      if (!own || target.kind === 'none' || href.startsWith('#')) return [];
      return [target.kind === 'own' ? target.path + target.query : target.url.href];
    }),
  );
