import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const hreflangReciprocal: Rule = {
  id: 'hreflang-reciprocal',
  group: 'head',
  severity: 'error',
  about: 'Translations point to each other.',
  reason: 'If one does not point back, engines believe neither.',
  fix: 'Add the alternate link to the other page.',
  link: google('specialty/international/localized-versions'),
  site: ({ pages, read, keyOf, pageAt }) =>
    pages.flatMap(({ path, indexable, alternates }) =>
      indexable
        ? alternates.flatMap(({ hreflang, href, line }) => {
            const target = read(href, path);
            const other = target.kind === 'own' ? pageAt(target.path) : undefined;
            if (!other?.indexable || hreflang === 'x-default' || keyOf(other.path) === keyOf(path))
              return [];
            const back = other.alternates.some((one) => {
              const there = read(one.href, other.path);
              return there.kind === 'own' && keyOf(there.path) === keyOf(path);
            });
            return back
              ? []
              : [{ path, line, message: `${other.path} (${hreflang}) does not point back here.` }];
          })
        : [],
    ),
};
