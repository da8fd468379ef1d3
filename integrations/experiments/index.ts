export { variantPages } from './pages.ts';
export { mergeFields } from './variants/fields.ts';
export { mergeVariant } from './variants/merge.ts';
export { originOf, type Origin } from './variants/origin.ts';
export { isWholePage, type PageData, type VariantPatch } from './variants/page.ts';
export type { VariantProblem } from './variants/problem.ts';

/** Statistics, the report and the simulator: loaded where they are needed, since no build needs them. */
export const loadJudging = () => import('./judging.ts');
