import type { Experiment } from '../definition.ts';
import { daysBetween } from './days.ts';
import { visitorsWhenLooking, visitorsPerVariant } from '../statistics/plan.ts';

/** What a test needs. */
export interface Schedule {
  /** Visitors for each of two variants of equal weight, if there were one look only, at the end. */
  perVariant: number;
  /** Visitors in all, by the smallest weight, for a test that may be looked at on any day. */
  visitors: number;
  /** Days to get them, in whole weeks: weekends differ. Undefined where nobody says how many come. */
  days: number | undefined;
  /** Days that the file has. */
  planned: number;
}

/** How long a test must run, for so many visitors of its page a day. */
export function scheduleOf(experiment: Experiment, daily?: number): Schedule {
  const { variants, coverage, start, stop } = experiment;
  const visitors = visitorsWhenLooking(experiment, Object.values(variants));
  const raw = daily === undefined ? undefined : visitors / (daily * coverage);
  return {
    perVariant: Math.ceil(visitorsPerVariant(experiment)),
    visitors,
    days: raw === undefined ? undefined : Math.max(1, Math.ceil(raw / 7)) * 7,
    planned: daysBetween(start, stop),
  };
}
