import { isDeepStrictEqual } from 'node:util';
import { deepMerge } from './deep-merge.ts';
import { arrange } from './arrange.ts';
import { INSTRUCTIONS, type BlockData, type PageData, type VariantPatch } from './page.ts';
import type { VariantProblem } from './problem.ts';

/**
 * The page that visitors of a variant see: the control with the variant's changes laid over it.
 * A change that cannot be made is left out and reported, with its path in the variant; the page is
 * what the other changes give. The result is not yet checked against the schema of pages.
 */
export function mergeVariant<Page extends PageData>(
  control: Page,
  variant: VariantPatch,
): { page: Page; problems: VariantProblem[] } {
  const facts = Object.fromEntries(
    Object.entries(variant).filter(
      ([key, value]) => !INSTRUCTIONS.includes(key) && value !== undefined,
    ),
  );
  const { blocks, problems } = arrange(control.blocks as readonly BlockData[], variant);
  const base = { ...control } as Record<string, unknown>;
  const page = { ...deepMerge(base, facts), blocks } as unknown as Page;
  if (problems.length === 0 && isDeepStrictEqual(page, { ...control }))
    problems.push({
      code: 'MQ1504',
      severity: 'warning',
      path: [],
      message: 'This variant is the same as its control, so a test of it could only find chance.',
      fix: 'blocks:\n  hero: { headline: Another headline }',
    });
  return { page, problems };
}
