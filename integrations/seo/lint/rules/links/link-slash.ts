import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const linkSlash: Rule = {
  id: 'link-slash',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'Links within the site end as its addresses do, with or without a slash.',
  reason:
    'With and without a slash are two addresses: the host redirects, or engines see a duplicate.',
  fix: 'Write the address as the site does.',
  link: yandex('robot-workings/double'),
  page: ({ page, site }) =>
    page.anchors.flatMap(({ href, line }) => {
      const target = site.read(href, page.path);
      if (
        site.trailingSlash === 'ignore' ||
        target.kind !== 'own' ||
        site.served(target.path) !== 'page'
      )
        return [];
      const { path } = target;
      const has = path.endsWith('/');
      if (path === '/' || path.endsWith('.html') || has === (site.trailingSlash === 'always'))
        return [];
      const written = href.replace(/[?#].*$/, '');
      const better =
        (has ? written.replace(/\/$/, '') : `${written}/`) + href.slice(written.length);
      return [
        {
          message: `The link ${href} ends ${has ? 'with' : 'without'} a slash.`,
          text: writtenForms(href, site),
          line,
          fix: `Write ${better}`,
          edit: { kind: 'address' as const, from: href, to: better },
        },
      ];
    }),
};
