import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import type { Summary } from '../../summary.ts';

export const keyphraseDuplicate: Rule = {
  id: 'keyphrase-duplicate',
  group: 'content',
  severity: 'warning',
  about: 'No two pages of a language want to be found for the same words.',
  reason:
    'They compete with each other, and neither stands where one of them could (cannibalisation).',
  fix: 'Give one of them another keyphrase, or join them.',
  link: google('fundamentals/seo-starter-guide'),
  site({ pages }) {
    const seen = new Map<string, Summary>();
    return pages.flatMap((page) => {
      if (!page.keyphrase || !page.indexable) return [];
      const key = `${page.lang}\n${page.keyphrase.key}`;
      const first = seen.get(key);
      if (first)
        return [
          {
            path: page.path,
            field: 'keyphrase',
            message: `“${page.keyphrase.text}” is also the keyphrase of ${first.path}.`,
          },
        ];
      seen.set(key, page);
      return [];
    });
  },
};
