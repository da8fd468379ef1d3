import { sumMoney } from '../kit/money.ts';
import type { Channel } from '../campaigns/index.ts';
import { paceOf, type Pace } from './pace.ts';
import type { Measure, Plan } from './schema.ts';
import { budgetTotals } from './totals.ts';

/** Money that was spent on a channel in a month: 1 for January. */
export interface Spent {
  channel: Channel;
  month: number;
  amount: number;
  /** That of the plan when left out. */
  currency?: string;
}

/** What has come of a plan so far. Months are 1 to 12 of its year. */
export interface Actual {
  spentBy: readonly Spent[];
  /** Completions of goals. */
  goals: readonly { goal: string; month: number; count: number }[];
  /** Visitors of each month; they add up to more than the people of a year, since many come again. */
  visitors?: readonly { month: number; count: number }[];
  /** Revenue of each month, in the currency of the plan. */
  revenue?: readonly { month: number; amount: number }[];
  /** The last day that is counted: 2027-03-14. */
  until: string;
}

/** Money that was to be spent, and that was. */
export interface Against {
  planned: number;
  spent: number;
  /** Planned less spent; below zero for what went over. */
  left: number;
  /** Spent by planned; null where nothing was planned. */
  share: number | null;
}

export interface ChannelAgainst extends Against {
  channel: Channel;
  months: Against[];
}

/** A measure with what is counted of it. */
export interface MeasureAgainst {
  measure: Measure;
  /** null where nobody counts it. */
  counted: number | null;
  /** What should be there by now, by the season of the measure. */
  expected: number;
  /** Counted by target; null where nobody counts it. */
  share: number | null;
  pace: Pace | null;
}

/** A plan beside what has come of it. Money of the whole year; measures up to the last day that is counted. */
export interface PlanAgainstActual {
  currency: string;
  total: Against;
  months: Against[];
  /** In the order of the plan; channels that it did not name come last. */
  channels: ChannelAgainst[];
  measures: MeasureAgainst[];
  /** Money in other currencies or of months that do not exist: in none of the sums. */
  apart: Spent[];
}

/** Lays what has come beside the plan. Money is exact to the cent; nothing is lost, see `apart`. */
export function planAgainstActual(plan: Plan, actual: Actual): PlanAgainstActual {
  const { currency, channels, months } = budgetTotals(plan);
  const fits = ({ month, currency: own = currency }: Spent) =>
    own === currency && Number.isInteger(month) && month >= 1 && month <= 12;
  const spent = actual.spentBy.filter(fits);
  const of = (rows: readonly Spent[]) => sumMoney(rows.map(({ amount }) => amount));
  const byMonth = (planned: readonly number[], rows: readonly Spent[]) =>
    planned.map((amount, index) =>
      against(amount, of(rows.filter(({ month }) => month === index + 1))),
    );
  const planned = new Map(channels.map((one) => [one.channel, one.months]));
  const names = new Set([...planned.keys(), ...spent.map(({ channel }) => channel)]);
  const total = of(spent);
  return {
    currency,
    total: against(sumMoney(months), total),
    months: byMonth(months, spent),
    channels: [...names].map((channel) => {
      const own = spent.filter((row) => row.channel === channel);
      const year = planned.get(channel) ?? months.map(() => 0);
      return { channel, ...against(sumMoney(year), of(own)), months: byMonth(year, own) };
    }),
    measures: plan.measures.map((measure) => measured(plan, measure, actual)),
    apart: actual.spentBy.filter((row) => !fits(row)),
  };
}

function against(planned: number, spent: number): Against {
  const left = sumMoney([planned, -spent]);
  return { planned, spent, left, share: planned > 0 ? spent / planned : null };
}

function measured(plan: Plan, measure: Measure, actual: Actual): MeasureAgainst {
  const counted = countedOf(measure, actual);
  const { expected, pace } = paceOf(measure, plan.id, actual.until, counted);
  return {
    measure,
    counted,
    expected,
    share: counted === null ? null : counted / measure.target,
    pace,
  };
}

/** What is counted of a measure; null where nobody counts it. */
function countedOf({ goal, from }: Measure, actual: Actual): number | null {
  const add = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  if (goal !== undefined)
    return add(actual.goals.filter((row) => row.goal === goal).map(({ count }) => count));
  if (from === 'visitors' && actual.visitors) return add(actual.visitors.map(({ count }) => count));
  if (from === 'revenue' && actual.revenue)
    return sumMoney(actual.revenue.map(({ amount }) => amount));
  return null;
}
