import type { People } from '../read/people.ts';
import type { VisitTable } from '../read/tables.ts';
import { dayIn, daysFrom, plusDays, weekdayOf } from '../../kit/day.ts';
import type { Chosen } from './counts.ts';

/** Visitors who came first in a week, and how many of them came again. */
export interface Cohort {
  /** Monday of the week: 2026-11-23. */
  week: string;
  visitors: number;
  /** Of them, who came in the same week (all), the next, and so on. */
  again: number[];
}

/**
 * Retention by week. Only visitors whose browser keeps an id can be known again; all others are new every day, and left out.
 */
export function retention(
  visits: VisitTable,
  people: People,
  timeZone: string,
  chosen: Chosen,
): Cohort[] {
  const cohorts = new Map<string, number[]>();
  const weekOf = weeks(timeZone);
  let latest = '';
  for (let person = 0; person < people.count; person += 1) {
    const own = new Set<string>();
    for (let next = people.first[person]!; next < people.first[person + 1]!; next += 1) {
      const at = people.visits[next]!;
      if (visits.kept[at] && chosen(at)) own.add(weekOf(visits.start[at]!));
    }
    const [first, ...later] = [...own].sort();
    if (first === undefined) continue;
    if ((later.at(-1) ?? first) > latest) latest = later.at(-1) ?? first;
    const again = cohorts.get(first) ?? [0];
    again[0]! += 1;
    for (const week of later) {
      const gap = daysFrom(first, week) / 7;
      again[gap] = (again[gap] ?? 0) + 1;
    }
    cohorts.set(first, again);
  }
  return [...cohorts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, again]) => ({
      week,
      visitors: again[0]!,
      again: Array.from({ length: daysFrom(week, latest) / 7 + 1 }, (_, gap) => again[gap] ?? 0),
    }));
}

/** Mondays of moments; a day's is worked out once. */
function weeks(timeZone: string): (time: number) => string {
  const known = new Map<string, string>();
  const format = (time: number) => dayIn(time, timeZone);
  return (time) => {
    const day = format(time);
    const monday = known.get(day) ?? plusDays(day, 1 - weekdayOf(day));
    known.set(day, monday);
    return monday;
  };
}
