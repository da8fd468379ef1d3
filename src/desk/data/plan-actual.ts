import { monthsIn } from '../../../integrations/calendar/index.ts';
import {
  planAgainstActual,
  spentIn,
  type Actual,
  type Plan,
} from '../../../integrations/plan/index.ts';
import { periodOf, Report, withNames } from '../../../integrations/stats/index.ts';
import { site } from '../../content/site.ts';
import type { Desk } from './desk.ts';
import { sourceOf } from './numbers.ts';
import { once } from './once.ts';

type Counted = Pick<Actual, 'goals' | 'visitors' | 'revenue'>;

/** A live desk counts anew so often: a year is a dozen reports. Milliseconds. */
const FRESH = 10_000;

const known = once(() => new Map<string, Promise<Counted>>(), FRESH);

/** A plan beside what was spent by campaigns and counted on the site, up to today. */
export async function againstActual(plan: Plan, { campaigns, today }: Desk) {
  const costs = campaigns.flatMap(({ budget, costs: booked }) =>
    booked.map(({ date, channel, amount }) => ({
      date,
      channel,
      amount,
      currency: budget!.currency,
    })),
  );
  return planAgainstActual(plan, {
    spentBy: spentIn(plan.id, costs),
    ...(await countedOnce(plan, today)),
    until: today,
  });
}

/** One that could not be read is tried again. */
function countedOnce(plan: Plan, today: string): Promise<Counted> {
  const years = known();
  const key = JSON.stringify([plan.id, today, plan.measures, plan.budget.currency]);
  const found = years.get(key) ?? counted(plan, today);
  years.set(key, found);
  found.catch(() => years.delete(key));
  return found;
}

/** What the store has counted of the plan's year, month by month. */
async function counted(plan: Plan, today: string): Promise<Counted> {
  const first = `${plan.id}-01-01`;
  const source = first <= today ? sourceOf() : undefined;
  if (!source) return { goals: [] };
  const { timeZone, analytics } = site;
  const names = plan.measures.flatMap(({ goal }) => goal ?? []);
  const goals = withNames(analytics.goals, names);
  const last = today < `${plan.id}-12-31` ? today : `${plan.id}-12-31`;
  const months = await Promise.all(
    monthsIn(first, last).map(async ({ month, ...days }) => {
      const period = periodOf(days.first, days.last, timeZone);
      const report = await Report.of(source, { period, timeZone, filters: [], goals });
      const revenue = (await report.revenue())[plan.budget.currency] ?? 0;
      return { month, visitors: report.total().visitors, goals: await report.goals(), revenue };
    }),
  );
  await source.close();
  return {
    goals: months.flatMap(({ month, goals: rows }) =>
      rows.map(({ goal, conversions }) => ({ goal, month, count: conversions })),
    ),
    visitors: months.map(({ month, visitors }) => ({ month, count: visitors })),
    revenue: months.map(({ month, revenue }) => ({ month, amount: revenue })),
  };
}
