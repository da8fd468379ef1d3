import { yandex } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { pixelWidth, SNIPPET_SIZE } from '../../text/pixels.ts';

export const descriptionShort: Rule = {
  id: 'description-short',
  group: 'head',
  severity: 'warning',
  about: 'A description says enough to be shown.',
  reason: 'Engines replace a description that says too little by text of their own choice.',
  fix: 'Add what a visitor would want to know before the click.',
  link: yandex('indexing-options/description'),
  page({ description, site: { limits } }) {
    if (!description) return [];
    const width = pixelWidth(description, SNIPPET_SIZE);
    return width < limits.descriptionLeast
      ? [
          {
            message: `The description is only ${width} pixels wide, less than half a line: “${description}”.`,
            field: 'description',
          },
        ]
      : [];
  },
};
