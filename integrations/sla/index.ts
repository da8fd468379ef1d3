export {
  burnUp,
  dailyTarget,
  type BurnUpRow,
  type CountedLeads,
  type DailyTarget,
} from './burn-up.ts';
export type { BurnUpWords } from './chart.ts';
export { checkAgreement, type AgreementFinding } from './check.ts';
export { readLeads, type Lead, type Leads } from './leads.ts';
export { leadRate, leadsNeeded, leadValue, salesHours, type Needed } from './needed.ts';
export {
  responseCheck,
  type KindCheck,
  type Missed,
  type ResponseCheck,
  type Tally,
} from './response.ts';
export {
  agreement as agreementSchema,
  leadStages,
  type Agreement,
  type LeadStage,
  type ResponseRule,
} from './schema.ts';

/** The chart of a month: loaded only by those who draw it, since drawing takes a DOM. */
export const loadBurnUpChart = () => import('./chart.ts');
