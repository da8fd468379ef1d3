import { dayIn, daysFrom, isDay, plusDays, startOfDay } from '../kit/day.ts';

/** A stretch of days in the zone of a site; milliseconds since 1970, `to` not included. */
export interface Period {
  from: number;
  to: number;
  /** First and last day: 2026-11-01. */
  first: string;
  last: string;
}

export const periodOf = (first: string, last: string, timeZone: string): Period => ({
  first,
  last,
  from: startOfDay(first, timeZone),
  to: startOfDay(plusDays(last, 1), timeZone),
});

/** The stretch of as many days right before. */
export const before = ({ first, last }: Period, timeZone: string): Period =>
  periodOf(plusDays(first, -daysFrom(first, last) - 1), plusDays(first, -1), timeZone);

/**
 * Reads a period as people write it: `today`, `yesterday`, `30d` (the last days, today included), `2026`, `2026-11`,
 * `2026-11-05`, `2026-11-01..2026-11-15`. Undefined for anything else.
 */
export function readPeriod(text: string, timeZone: string, now: number): Period | undefined {
  const today = dayIn(now, timeZone);
  const span = (first: string, last: string) =>
    isDay(first) && isDay(last) && first <= last ? periodOf(first, last, timeZone) : undefined;
  if (text === 'today') return span(today, today);
  if (text === 'yesterday') return span(plusDays(today, -1), plusDays(today, -1));
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  if (days && Number(days) > 0) return span(plusDays(today, 1 - Number(days)), today);
  if (/^\d{4}$/.test(text)) return span(`${text}-01-01`, `${text}-12-31`);
  if (/^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)) {
    const [year, month] = text.split('-').map(Number);
    return span(`${text}-01`, new Date(Date.UTC(year!, month!, 0)).toISOString().slice(0, 10));
  }
  const [first = '', last = first] = text.split('..');
  return span(first, last);
}
