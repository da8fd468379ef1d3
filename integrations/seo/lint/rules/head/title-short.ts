import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { pixelWidth, TITLE_SIZE } from '../../text/pixels.ts';

export const titleShort: Rule = {
  id: 'title-short',
  group: 'head',
  severity: 'info',
  about: 'A title says more than one short word.',
  reason: 'A vague title (“Home”) tells neither people nor engines what they would find.',
  fix: 'Say in the title what is on the page.',
  link: google('appearance/title-link'),
  page({ title, site: { limits } }) {
    if (!title) return [];
    const width = pixelWidth(title, TITLE_SIZE);
    return width < limits.titleLeast
      ? [{ message: `The title is only ${width} pixels wide: “${title}”.`, field: 'title' }]
      : [];
  },
};
