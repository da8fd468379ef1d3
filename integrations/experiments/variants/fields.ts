import { isDeepStrictEqual } from 'node:util';
import { deepMerge } from './deep-merge.ts';
import type { VariantProblem } from './problem.ts';

type Fields = Record<string, unknown>;

/**
 * A post or an announcement as visitors of a variant see it: the control's fields with the variant's laid
 * over them, and the variant's text in the place of the control's, if it has one. The result is not yet
 * checked against the schema of the control.
 */
export function mergeFields<Control extends object>(
  control: Control,
  variant: object,
  texts: { control: string; variant: string } = { control: '', variant: '' },
): { page: Control; problems: VariantProblem[] } {
  const page = deepMerge(control as Fields, variant as Fields) as Control;
  const text = texts.variant.trim();
  const problems: VariantProblem[] =
    isDeepStrictEqual(page, { ...control }) && (!text || text === texts.control.trim())
      ? [
          {
            code: 'MQ1504',
            severity: 'warning',
            path: [],
            message:
              'This variant is the same as its control, so a test of it could only find chance.',
            fix: 'title: Another title',
          },
        ]
      : [];
  return { page, problems };
}
