import { metaOf } from '../../../../kit/html/page.ts';
import { openGraph } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const ogMissing: Rule = {
  id: 'og-missing',
  group: 'head',
  severity: 'warning',
  about: 'A page has what a shared link shows: og:title, og:type and og:url.',
  reason: 'Without them each network guesses what to show of a shared link.',
  fix: 'Add the missing Open Graph metas.',
  link: openGraph,
  page: ({ page }) =>
    ['og:title', 'og:type', 'og:url']
      .filter((name) => !metaOf(page, name))
      .map((name) => ({ message: `The page has no ${name}.`, line: 1 })),
};
