import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const hreflangBroken: Rule = {
  id: 'hreflang-broken',
  group: 'head',
  severity: 'error',
  about: 'Every translation that a page lists is a page to be found.',
  reason: 'A list with one wrong address is ignored as a whole.',
  fix: 'List the canonical address of a published translation.',
  link: google('specialty/international/localized-versions'),
  site: ({ pages, read, pageAt }) =>
    pages.flatMap(({ path, indexable, alternates }) =>
      indexable
        ? alternates.flatMap(({ hreflang, href, line }) => {
            const target = read(href, path);
            if (target.kind !== 'own') return [];
            const other = pageAt(target.path);
            return other?.indexable
              ? []
              : [
                  {
                    path,
                    line,
                    message: `The translation ${hreflang} (${target.path}) is ${other ? 'not to be found' : 'no page'}.`,
                  },
                ];
          })
        : [],
    ),
};
