import { metaOf } from '../../../../kit/html/page.ts';
import { openGraph } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const ogImageBroken: Rule = {
  id: 'og-image-broken',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'The picture for shared links is there, at an absolute address.',
  reason: 'Networks read the picture by its whole address; a missing one leaves a grey box.',
  fix: 'Name the absolute address of a picture that is published.',
  link: openGraph,
  page({ page, site }) {
    const href = metaOf(page, 'og:image');
    if (!href) return [];
    const line = page.head.metas.find(({ name }) => name === 'og:image')?.line;
    if (!/^https?:\/\//i.test(href))
      return [{ message: `og:image is not absolute: ${href}`, line }];
    const target = site.read(href, page.path);
    return target.kind === 'own' && site.served(target.path) !== 'file'
      ? [{ message: `og:image leads to no file: ${href}`, line }]
      : [];
  },
};
