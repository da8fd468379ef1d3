import { paceIn, type Pace } from '../plan/index.ts';
import { leadsNeeded, leadValue } from './needed.ts';
import type { Agreement } from './schema.ts';
import { daysOf, workingDays } from './working-days.ts';

/** Leads that a day counted. */
export interface CountedLeads {
  /** Day: 2027-03-05. */
  date: string;
  count: number;
  source?: string;
}

/** What a month asks of each day. */
export interface DailyTarget {
  leads: number;
  /** Days on which leads are counted on. */
  days: number;
  /** Leads a working day, not rounded. */
  each: number;
}

/** Leads that each working day of a month, 2027-03, should bring; each day's, where the month has no working day. */
export function dailyTarget(sla: Agreement, month: string): DailyTarget {
  const { lead } = leadsNeeded(sla).stages;
  const days = countingDays(sla, month).length;
  return { leads: lead, days, each: lead / days };
}

/** A day of a month. Both sums are from the first of the month to the end of that day. */
export interface BurnUpRow {
  date: string;
  target: number;
  /** null for days to come. */
  counted: number | null;
  /** What is counted, in money: each lead at the value of its source. */
  valueTarget: number;
  value: number | null;
  status: Pace | null;
}

/**
 * A month, 2027-03, day by day: leads that should be there and are. Targets grow on working days only. A day is on track within
 * a twentieth of its target, or a lead; today is behind only if it is behind yesterday’s target, since it is not over.
 * Counts of other months are passed over.
 *
 * @param today the last day that is counted, in the zone of the house
 */
export function burnUp(
  sla: Agreement,
  counted: readonly CountedLeads[],
  month: string,
  today: string,
): BurnUpRow[] {
  const { revenue } = leadsNeeded(sla);
  const { leads } = dailyTarget(sla, month);
  const counting = countingDays(sla, month);
  const byDay = Map.groupBy(counted, ({ date }) => date);
  let [passed, sum, value] = [0, 0, 0];
  return daysOf(month).map((date) => {
    const before = (leads * passed) / counting.length;
    if (counting.includes(date)) passed += 1;
    const target = (leads * passed) / counting.length;
    for (const { count, source } of byDay.get(date) ?? []) {
      sum += count;
      value += count * leadValue(sla, source);
    }
    const known = date <= today;
    return {
      date,
      target,
      counted: known ? sum : null,
      valueTarget: cents((revenue * passed) / counting.length),
      value: known ? cents(value) : null,
      status: known ? paceIn(sum, date === today ? before : target, target) : null,
    };
  });
}

function countingDays({ working }: Agreement, month: string): string[] {
  const days = workingDays(month, working);
  return days.length ? days : daysOf(month);
}

const cents = (amount: number) => Math.round(amount * 100) / 100;
