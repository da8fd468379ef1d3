import { metaOf } from '../../../../kit/html/page.ts';
import { openGraph } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const ogImageMissing: Rule = {
  id: 'og-image-missing',
  group: 'head',
  severity: 'warning',
  about: 'A page has a picture for shared links.',
  reason: 'A link without a picture is passed over in feeds and chats.',
  fix: 'Give the page a picture, or the site a default one.',
  link: openGraph,
  page: ({ page }) =>
    metaOf(page, 'og:image') ? [] : [{ message: 'The page has no og:image.', field: 'image' }],
};
