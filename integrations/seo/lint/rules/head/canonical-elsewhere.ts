import { linkOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const canonicalElsewhere: Rule = {
  id: 'canonical-elsewhere',
  group: 'head',
  severity: 'warning',
  on: 'all',
  about: 'A canonical address is on this site.',
  reason: 'A canonical on another host asks engines to drop this page in favour of that one.',
  fix: 'Name an address of this site; if the text was first published there, say seo.rules: { canonical-elsewhere: off }.',
  link: google('crawling-indexing/canonicalization'),
  page({ page, site }) {
    const href = linkOf(page, 'canonical');
    const target = href ? site.read(href, page.path) : undefined;
    return target?.kind === 'other'
      ? [{ message: `The canonical address is on another host: ${href}`, field: 'canonical' }]
      : [];
  },
};
