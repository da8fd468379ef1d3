import type { Page } from '../../../../kit/html/page.ts';
import { google } from '../../guidelines.ts';
import type { Rule } from '../../rule.ts';
import { saysSo } from '../says-so.ts';

export const variantGoals: Rule = {
  id: 'variant-goals',
  group: 'variants',
  severity: 'error',
  on: 'variants',
  about: 'A variant’s forms count towards the control’s goals, unless its file says otherwise.',
  reason: 'A form that counts towards another goal, or none, makes the variant lose every test.',
  fix: 'Give the form the control’s goal.',
  link: google('crawling-indexing/website-testing'),
  site: ({ pairs }) =>
    pairs().flatMap(({ control, variant, source }) => {
      const [before, after] = [goalsOf(control), goalsOf(variant)];
      const added = [...after].filter(
        (goal) => !before.has(goal) && !saysSo(source, goal ? [goal] : []),
      );
      const lost = [...before].filter((goal) => !after.has(goal) && !saysSo(source, [], 'remove'));
      return [
        ...added.map((goal) => ({
          path: variant.path,
          message: goal
            ? `A form counts towards “${goal}”, which ${control.path} has not.`
            : 'A form has no goal, as those of the control have.',
        })),
        ...lost.map((goal) => ({
          path: variant.path,
          message: goal
            ? `No form counts towards “${goal}”, as on ${control.path}.`
            : `A form of ${control.path} is missing.`,
        })),
      ];
    }),
};

const goalsOf = ({ forms }: Page) => new Set(forms.map(({ goal }) => goal ?? ''));
