import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { writtenForms } from '../../written.ts';

export const fragmentBroken: Rule = {
  id: 'fragment-broken',
  group: 'links',
  severity: 'warning',
  on: 'all',
  about: 'A link to a place on a page finds that place.',
  reason: 'The visitor lands at the top and has to look for what was promised.',
  fix: 'Name the id of a heading or block that is on that page.',
  link: google('crawling-indexing/url-structure'),
  site: (site) =>
    site.pages.flatMap(({ path, links, redirect }) =>
      links.flatMap(({ path: to, fragment, href, line }) => {
        const other = fragment && redirect === undefined ? site.pageAt(to) : undefined;
        // A text fragment (#:~:text=) and the top of the page need no id.
        if (
          !other ||
          other.redirect !== undefined ||
          fragment === 'top' ||
          fragment.startsWith(':~:')
        )
          return [];
        return other.ids.has(fragment) || other.ids.has(plain(fragment))
          ? []
          : [
              {
                path,
                line,
                message: `There is no place #${plain(fragment)} on ${other.path}.`,
                text: writtenForms(href, site),
              },
            ];
      }),
    ),
};

function plain(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
