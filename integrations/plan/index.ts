export { begun } from './begun.ts';
export {
  planAgainstActual,
  type Actual,
  type Against,
  type ChannelAgainst,
  type MeasureAgainst,
  type PlanAgainstActual,
  type Spent,
} from './actual.ts';
export type { MoneyChart } from './chart.ts';
export { checkPlans, type PlanFinding } from './check.ts';
export { paceIn, type Pace } from './pace.ts';
export { plan as planSchema, type Measure, type Plan } from './schema.ts';
export { spentIn, type Cost } from './spent.ts';
export { budgetTotals, type BudgetTotals, type Year } from './totals.ts';

/** Charts of money: loaded only by those who draw them, since drawing takes a DOM. */
export const loadPlanCharts = () => import('./chart.ts');
