import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { pixelWidth, SNIPPET_SIZE } from '../../text/pixels.ts';

export const descriptionLong: Rule = {
  id: 'description-long',
  group: 'head',
  severity: 'warning',
  about: 'A description fits the two lines of a snippet.',
  reason: 'What does not fit is cut off, and with it, often, the call to action.',
  fix: 'Say the most important thing first, and shorten the rest.',
  link: google('appearance/snippet'),
  page({ description, site: { limits } }) {
    const width = pixelWidth(description ?? '', SNIPPET_SIZE);
    return width > limits.descriptionWidth
      ? [
          {
            message: `The description is ${width} pixels wide; about ${limits.descriptionWidth} are shown.`,
            field: 'description',
          },
        ]
      : [];
  },
};
