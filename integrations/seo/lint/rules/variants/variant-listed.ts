import { isHidden, type Page } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

/** Sent in the control's place by the host, a page says what the control says; its own address has a header. */
const isHiddenByHost = ({ head }: Page) =>
  head.metas.some(({ name }) => name === 'marquee-hidden-by');

export const variantListed: Rule = {
  id: 'variant-listed',
  group: 'variants',
  severity: 'error',
  on: 'variants',
  about: 'A variant is hidden from results, from the sitemap and from hreflang.',
  reason: 'Variants are for visitors of a test; in results they are duplicates.',
  fix: 'Say noindex on the variant, and list it nowhere.',
  link: google('crawling-indexing/website-testing'),
  page: ({ page }) => [
    ...(isHidden(page) || isHiddenByHost(page)
      ? []
      : [{ message: 'The variant is not hidden (noindex).', line: 1 }]),
    ...(page.head.links.some(({ rel, hreflang }) => rel.includes('alternate') && hreflang)
      ? [{ message: 'The variant lists translations (hreflang).', line: 1 }]
      : []),
  ],
};
