import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';

export const variantTitle: Rule = {
  id: 'variant-title',
  group: 'variants',
  severity: 'error',
  on: 'variants',
  about: 'A variant has the control’s title and description, unless its file gives others.',
  reason: 'A title that changes unasked makes the test measure two things at once.',
  fix: 'Take the change out, or write it into the variant’s file.',
  link: google('crawling-indexing/website-testing'),
  site: ({ pairs }) =>
    pairs().flatMap(({ control, variant, source }) =>
      (['title', 'description'] as const).flatMap((field) => {
        const value = (page: typeof control) =>
          field === 'title'
            ? page.head.titles[0]?.text
            : page.head.metas.find(({ name }) => name === field)?.content;
        return value(control) !== value(variant) && !source?.lineOf(field)
          ? [
              {
                path: variant.path,
                field,
                message: `The ${field} differs from that of ${control.path}.`,
              },
            ]
          : [];
      }),
    ),
};
