import { linkOf, robotsOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Found, Rule } from '../../rule.ts';

const PAIRS = [
  ['index', 'noindex'],
  ['follow', 'nofollow'],
  ['index', 'none'],
  ['all', 'noindex'],
  ['all', 'none'],
] as const;

export const robotsConflict: Rule = {
  id: 'robots-conflict',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'What a page says to robots does not contradict itself.',
  reason: 'Of two directives the stricter one wins: a page may vanish from results by accident.',
  fix: 'Keep one robots meta that says one thing.',
  link: google('crawling-indexing/robots-meta-tag'),
  page({ page, variant, site }) {
    const said = robotsOf(page);
    const line = page.head.metas.find(({ name }) => name === 'robots')?.line ?? 1;
    const found: Found[] = PAIRS.filter(([a, b]) => said.includes(a) && said.includes(b)).map(
      ([a, b]) => ({
        message: `The robots meta says both ${a} and ${b}.`,
        line,
      }),
    );
    const canonical = linkOf(page, 'canonical');
    const target = canonical ? site.read(canonical, page.path) : undefined;
    // A variant is hidden and names its control: that is how tests are to be set up.
    if (
      !variant &&
      said.includes('noindex') &&
      target?.kind === 'own' &&
      site.keyOf(target.path) !== site.keyOf(page.path)
    )
      found.push({
        message: `The page is hidden (noindex) and names ${target.path} as canonical: engines may hide that one too.`,
        line,
      });
    return found;
  },
};
