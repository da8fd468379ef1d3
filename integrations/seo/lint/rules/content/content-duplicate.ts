import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import type { Summary } from '../../summary.ts';

/** Pages with hardly any text are thin, which another rule says. */
const LEAST = 30;

export const contentDuplicate: Rule = {
  id: 'content-duplicate',
  group: 'content',
  severity: 'error',
  about: 'No two pages have the same text.',
  reason:
    'Engines show one of them, which may be the wrong one, and count the links of neither in full.',
  fix: 'Keep one page; redirect the other, or name the first as its canonical.',
  link: yandex('robot-workings/double'),
  site({ pages }) {
    const seen = new Map<number, Summary>();
    return pages.flatMap((page) => {
      if (!page.print || page.print.length < LEAST) return [];
      const first = seen.get(page.print.whole);
      if (first)
        return [{ path: page.path, message: `The text is the same as that of ${first.path}.` }];
      seen.set(page.print.whole, page);
      return [];
    });
  },
};
