import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { pixelWidth, TITLE_SIZE } from '../../text/pixels.ts';

export const titleLong: Rule = {
  id: 'title-long',
  group: 'head',
  severity: 'warning',
  about: 'A title fits the width of a result.',
  reason: 'What does not fit is cut off, often in the middle of the words that matter.',
  fix: 'Shorten the title; put what tells pages apart first.',
  link: google('appearance/title-link'),
  page({ title, site: { limits } }) {
    const width = pixelWidth(title ?? '', TITLE_SIZE);
    return width > limits.titleWidth
      ? [
          {
            message: `The title is ${width} pixels wide; ${limits.titleWidth} are shown: “${title}”.`,
            field: 'title',
          },
        ]
      : [];
  },
};
