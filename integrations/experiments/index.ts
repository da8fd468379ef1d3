export { variantPages } from './pages.ts';
export { mergeFields } from './variants/fields.ts';
export { mergeVariant } from './variants/merge.ts';
export { originOf, type Origin } from './variants/origin.ts';
export { isWholePage, type PageData, type VariantPatch } from './variants/page.ts';
export type { VariantProblem } from './variants/problem.ts';
import type { Experiment } from './definition.ts';
import type { Schedule } from './file/schedule.ts';

export type { Experiment } from './definition.ts';
export { checkExperiments } from './file/check.ts';
export { withFields } from './file/edit.ts';
export { experimentList } from './file/list.ts';
export { LEDGER, ledgerText, readLedger, withStarted, type Ledger } from './file/ledger.ts';
export { assigned, runningOn } from './file/running.ts';
export { experiment as experimentSchema } from './file/schema.ts';

/** How long a test must run; see schedule.ts. */
export const scheduleOf = async (experiment: Experiment, daily?: number): Promise<Schedule> =>
  (await import('./file/schedule.ts')).scheduleOf(experiment, daily);

/** Statistics and reports: loaded only by those who judge, since pages import this door too. */
export const loadReport = () => import('./report/index.ts');
