import type { Rule } from '../../rule.ts';
import { fleschEase } from '../../text/readability.ts';

export const readingEase: Rule = {
  id: 'reading-ease',
  group: 'content',
  severity: 'warning',
  about: 'English text can be read without effort (Flesch reading ease).',
  reason:
    'Half of all adults read below the level of a school leaver; a hard text is left, not read.',
  fix: 'Shorten sentences, and choose the shorter word.',
  link: 'https://www.w3.org/WAI/WCAG22/Understanding/reading-level.html',
  page({ page, prose, site: { limits } }) {
    if (!/^en\b/i.test(page.lang ?? '')) return [];
    const ease = fleschEase(prose.map(({ text }) => text));
    return ease !== undefined && ease < limits.readingEase
      ? [
          {
            message: `The reading ease of the text is ${ease.toFixed(0)}; ${limits.readingEase} should be reached.`,
          },
        ]
      : [];
  },
};
