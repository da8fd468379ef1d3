import { daysFrom, dayOf, yearOf } from '../kit/day.ts';
import { amountIn, MONTHS, type Months } from './months.ts';

/** Whether a count is where it should be: within a twentieth of what is expected, above, or below. */
export type Pace = 'ahead' | 'on track' | 'behind';

const SLACK = 0.05;

/** Whether a count keeps up. A count of one, more or less, says nothing. */
export function paceIn(counted: number, low: number, high = low): Pace {
  if (counted > high + Math.max(1, SLACK * high)) return 'ahead';
  return counted < low - Math.max(1, SLACK * low) ? 'behind' : 'on track';
}

/**
 * What should be counted of a yearly target at the end of a day, and whether it is. Within a month a count grows evenly;
 * months have the weights of `season`, or their days when it is left out. Before the year nothing is expected.
 */
export function paceOf(
  { target, season }: { target: number; season?: Months | undefined },
  year: string,
  until: string,
  counted: number | null,
): { expected: number; pace: Pace | null } {
  const expected = target * shareOf(Number(year), until, season);
  const begun = yearOf(until) >= Number(year);
  return { expected, pace: counted === null || !begun ? null : paceIn(counted, expected) };
}

/** The part of a year's target that belongs to the days until the end of one: 0 to 1. */
function shareOf(year: number, until: string, season: Months | undefined): number {
  if (yearOf(until) !== year) return yearOf(until) < year ? 0 : 1;
  const parts = MONTHS.map((month) => {
    const first = dayOf(year, month, 1);
    const days = daysFrom(first, dayOf(year, month + 1, 1));
    const passed = Math.min(days, Math.max(0, daysFrom(first, until) + 1));
    const weight = season ? amountIn(season, month) : days;
    return { weight, passed: (weight * passed) / days };
  });
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : parts.reduce((sum, { passed }) => sum + passed, 0) / all;
}
