import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const hreflangSelf: Rule = {
  id: 'hreflang-self',
  group: 'head',
  severity: 'warning',
  about: 'A page with translations lists itself among them, and a default.',
  reason:
    'Each translation must list all of them, itself included; x-default serves all other languages.',
  fix: 'Add an alternate link to the page itself, and one with hreflang="x-default".',
  link: google('specialty/international/localized-versions'),
  page({ page, site }) {
    const all = page.head.links.filter(
      ({ rel, hreflang }) => rel.includes('alternate') && hreflang,
    );
    if (!all.length) return [];
    const own = all.some(({ href, hreflang }) => {
      const target = site.read(href, page.path);
      return (
        hreflang !== 'x-default' &&
        target.kind === 'own' &&
        site.keyOf(target.path) === site.keyOf(page.path)
      );
    });
    const line = all[0]!.line;
    return [
      ...(own ? [] : [{ message: 'The page does not list itself among its translations.', line }]),
      ...(all.some(({ hreflang }) => hreflang === 'x-default')
        ? []
        : [{ message: 'No translation is named x-default.', line }]),
    ];
  },
};
