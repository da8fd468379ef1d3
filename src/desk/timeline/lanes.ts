import { lastDay, type CalendarItem } from '../../../integrations/calendar/index.ts';
import { daysFrom } from '../../../integrations/kit/day.ts';

/** An item at its place: days counted from the first one of the timeline, both ends included. */
export interface Placed {
  item: CalendarItem;
  from: number;
  to: number;
  /** Row within its lane. */
  row: number;
}

/** A lane of a timeline: one kind of things, in as many rows as it takes. */
export interface Lane {
  id: string;
  label: string;
  items: Placed[];
  rows: number;
}

/** Days that an item takes at least, so that two short ones do not lie on each other. */
const LEAST = 2;

/** Puts items into rows: each into the first that is free on its days. Items outside the days are left out. */
export function lane(
  { id, label }: { id: string; label: string },
  items: readonly CalendarItem[],
  { first, last }: { first: string; last: string },
): Lane {
  const free: number[] = [];
  const placed = items
    .filter((item) => item.start <= last && lastDay(item) >= first)
    .toSorted((a, b) => a.start.localeCompare(b.start) || lastDay(b).localeCompare(lastDay(a)))
    .map((item): Placed => {
      const from = Math.max(0, daysFrom(first, item.start));
      const to = Math.min(daysFrom(first, last), daysFrom(first, lastDay(item)));
      const found = free.findIndex((day) => day <= from);
      const row = found < 0 ? free.length : found;
      free[row] = Math.max(to + 1, from + LEAST);
      return { item, from, to, row };
    });
  return { id, label, items: placed, rows: Math.max(1, free.length) };
}
