import { metaOf } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const viewportMissing: Rule = {
  id: 'viewport-missing',
  group: 'head',
  severity: 'error',
  on: 'all',
  about: 'A page fits itself to the screen of a phone.',
  reason: 'Google indexes pages as a phone sees them; without a viewport they are shown shrunk.',
  fix: 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
  link: google('crawling-indexing/mobile/mobile-sites-mobile-first-indexing'),
  page({ page }) {
    const content = metaOf(page, 'viewport');
    if (!content?.includes('width=device-width'))
      return [{ message: 'The page sets no viewport of the device’s width.', line: 1 }];
    return /user-scalable\s*=\s*no|maximum-scale\s*=\s*1(?:\.0*)?(?!\d)/.test(content)
      ? [{ message: `The viewport forbids zooming: ${content}`, line: 1 }]
      : [];
  },
};
