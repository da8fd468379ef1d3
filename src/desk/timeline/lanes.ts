import { lastDay, type CalendarItem } from '../../../integrations/calendar/index.ts';
import { daysFrom } from '../../../integrations/kit/day.ts';

/** An item at its place: days counted from the first one of the timeline, both ends included. */
export interface Placed {
  item: CalendarItem;
  from: number;
  to: number;
  /** Last day on which nothing else stands in its row. */
  until: number;
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

/** Days that an item takes at least: room for the name of a short one, where months are looked at. */
const LEAST = 4;

/** Puts items into rows: each into the first that is free on its days. Items outside the days are left out. */
export function lane(
  { id, label }: { id: string; label: string },
  items: readonly CalendarItem[],
  { first, last }: { first: string; last: string },
): Lane {
  const free: number[] = [];
  const end = daysFrom(first, last);
  // The last of each row, whose room ends where the next begins.
  const rows: Placed[] = [];
  const placed = items
    .filter((item) => item.start <= last && lastDay(item) >= first)
    .toSorted((a, b) => a.start.localeCompare(b.start) || lastDay(b).localeCompare(lastDay(a)))
    .map((item): Placed => {
      const from = Math.max(0, daysFrom(first, item.start));
      const to = Math.min(end, daysFrom(first, lastDay(item)));
      const found = free.findIndex((day) => day <= from);
      const row = found < 0 ? free.length : found;
      free[row] = Math.max(to + 1, from + LEAST);
      if (rows[row]) rows[row].until = from - 1;
      rows[row] = { item, from, to, until: end, row };
      return rows[row];
    });
  return { id, label, items: placed, rows: Math.max(1, free.length) };
}
