import type { Page } from '../../../../kit/html/page.ts';
import { readData } from '../../data/read.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { cut } from '../../written.ts';
import { saysSo } from '../says-so.ts';

export const variantData: Rule = {
  id: 'variant-data',
  group: 'variants',
  severity: 'error',
  on: 'variants',
  about: 'A variant’s structured data says what the control’s says, unless its file changes it.',
  reason: 'Engines may read the variant: another price or rating there is a lie to one of them.',
  fix: 'Take the change out, or write it into the variant’s file.',
  link: google('crawling-indexing/website-testing'),
  site: ({ pairs, url }) =>
    pairs().flatMap(({ control, variant, source }) => {
      const [before, after] = [claims(control, url), claims(variant, url)];
      const added = [...after].filter(
        ([key, value]) => !before.has(key) && !saysSo(source, [value]),
      );
      const lost = [...before].filter(
        ([key]) =>
          !after.has(key) &&
          !saysSo(source, [], 'remove', 'blocks', 'title', 'description', 'image'),
      );
      return [
        ...added.map(([key]) => ({
          path: variant.path,
          message: `The structured data says ${cut(key, 90)}, which the control does not.`,
        })),
        ...lost.map(([key]) => ({
          path: variant.path,
          message: `The structured data does not say ${cut(key, 90)}, as the control does.`,
        })),
      ];
    }),
};

/** Each plain value with its property and type; addresses within the site differ by nature. */
function claims(page: Page, url: string): Map<string, string> {
  const all = new Map<string, string>();
  for (const { types, value } of readData(page.head.data).items) {
    all.set(types.join(' '), types.join(' '));
    for (const [property, given] of Object.entries(value))
      if (
        !property.startsWith('@') &&
        (typeof given === 'string' || typeof given === 'number') &&
        !String(given).startsWith(url)
      )
        all.set(`${types[0]}.${property} = ${given}`, String(given));
  }
  return all;
}
