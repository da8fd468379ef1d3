import { robotsOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

const KNOWN =
  /^(?:all|index|follow|noindex|nofollow|none|noarchive|nocache|nosnippet|notranslate|noimageindex|indexifembedded|noydir|noyaca|noodp|max-snippet:\s*-?\d+|max-image-preview:\s*(?:none|standard|large)|max-video-preview:\s*-?\d+|unavailable_after:.+)$/;

export const robotsUnknown: Rule = {
  id: 'robots-unknown',
  group: 'head',
  severity: 'warning',
  on: 'all',
  about: 'Robots know every directive that a page gives them.',
  reason: 'A directive with a slip of the pen is ignored, and nobody notices.',
  fix: 'Write a directive that the guideline lists.',
  link: google('crawling-indexing/robots-meta-tag'),
  page: ({ page }) =>
    robotsOf(page)
      .filter((directive) => !KNOWN.test(directive))
      .map((directive) => ({
        message: `Robots know no “${directive}”.`,
        line: page.head.metas.find(({ name }) => name === 'robots')?.line,
      })),
};
