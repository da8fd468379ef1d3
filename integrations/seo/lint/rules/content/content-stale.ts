import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

const MONTH = 30.44 * 86_400_000;

export const contentStale: Rule = {
  id: 'content-stale',
  group: 'content',
  severity: 'info',
  about: 'A page has been looked at within the last years.',
  reason: 'Prices, dates and advice grow old, and readers leave when they notice.',
  fix: 'Go through the page, and set updatedDate.',
  link: google('appearance/publication-dates'),
  // Of the site, though it judges each page for itself: it grows old while the page stays the same.
  site: ({ pages, now, limits }) =>
    pages.flatMap(({ path, indexable, source }) => {
      const months = source?.updated ? (now.getTime() - source.updated.getTime()) / MONTH : 0;
      return indexable && months > limits.staleMonths
        ? [
            {
              path,
              message: `The page was last changed on ${source!.updated!.toISOString().slice(0, 10)}, ${Math.floor(months)} months ago.`,
              field: source!.lineOf('updatedDate') ? 'updatedDate' : 'publishDate',
            },
          ]
        : [];
    }),
};
