import { wai } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  group: 'structure',
  severity: 'warning',
  on: 'all',
  about: 'Headings go down one level at a time.',
  reason: 'Screen readers list headings as an outline; a skipped level looks like a missing part.',
  fix: 'Use the next level below the heading above.',
  link: wai('page-structure/headings'),
  page({ page: { headings } }) {
    // Those outside the page's own part (a menu, a footer) follow an order of their own.
    const own = headings.filter(({ own }) => own);
    return own.flatMap(({ level, text, line }, index) => {
      const above = own[index - 1]?.level ?? 1;
      return level > above + 1
        ? [
            {
              message: `h${level} “${text}” follows h${above}.`,
              text: [`${'#'.repeat(level)} ${text}`, text],
              line,
            },
          ]
        : [];
    });
  },
};
