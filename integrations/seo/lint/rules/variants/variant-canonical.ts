import { linkOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const variantCanonical: Rule = {
  id: 'variant-canonical',
  group: 'variants',
  severity: 'error',
  on: 'variants',
  about: 'A variant names its control as canonical.',
  reason: 'Otherwise a variant may turn up in results in place of the page.',
  fix: 'Let the variant’s canonical be the control’s address.',
  link: google('crawling-indexing/website-testing'),
  page({ page, site }) {
    const href = linkOf(page, 'canonical');
    if (!href) return [{ message: 'The variant names no canonical address.', line: 1 }];
    const target = site.read(href, page.path);
    return target.kind === 'own' &&
      !target.path.startsWith('/_v/') &&
      site.served(target.path) === 'page'
      ? []
      : [{ message: `The variant’s canonical is not its control: ${href}`, line: 1 }];
  },
};
