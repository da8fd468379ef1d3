import type { People } from '../read/people.ts';
import type { VisitTable } from '../read/tables.ts';
import { plusDays, startOfDay } from '../../kit/day.ts';
import type { Period } from '../period.ts';
import { breakdown, type Chosen, type Row } from './counts.ts';

/** Counts of each day, days without visits among them. */
export function series(
  visits: VisitTable,
  people: People,
  { first, last }: Period,
  timeZone: string,
  chosen: Chosen,
): Row[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) days.push(day);
  const starts = days.map((day) => startOfDay(day, timeZone));
  const of = new Uint32Array(visits.length);
  for (let at = 0; at < visits.length; at += 1) of[at] = lastNotAfter(starts, visits.start[at]!);
  const rows = breakdown(
    visits,
    people,
    { of, size: days.length, text: (day) => days[day]! },
    chosen,
  );
  const known = new Map(rows.map((row) => [row.value, row]));
  return days.map(
    (value) =>
      known.get(value) ?? { value, visitors: 0, visits: 0, views: 0, bounces: 0, engaged: 0 },
  );
}

/** The place of the last start that is not after a moment; the first one for those before all. */
function lastNotAfter(starts: readonly number[], time: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}
