import { google } from '../../guidelines.ts';
import { alike } from '../../near/alike.ts';
import type { Rule } from '../../rule.ts';

export const contentSimilar: Rule = {
  id: 'content-similar',
  group: 'content',
  severity: 'warning',
  about: 'No two pages have nearly the same text.',
  reason:
    'Pages that differ in a name or a town only count as doorways, and engines show one of them.',
  fix: 'Join the pages, or say on each what only it has.',
  link: google('essentials/spam-policies'),
  site({ pages, limits }) {
    const texts = pages.flatMap((page) => (page.print ? [{ key: page, print: page.print }] : []));
    return alike(texts, limits.similarity).flatMap(({ page, other, share }) =>
      // Equal texts are told by content-duplicate.
      page.print?.whole === other.print?.whole
        ? []
        : [
            {
              path: page.path,
              message: `About ${Math.round(share * 100)}% of the text is also on ${other.path}.`,
            },
          ],
    );
  },
};
