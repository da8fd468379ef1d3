import { dayOf, daysFrom, plusDays, weekdayOf, yearOf } from './day.ts';

/** A week as ISO 8601 counts them: from Monday on, of the year that has most of it. */
export interface IsoWeek {
  year: number;
  week: number;
  monday: string;
}

/** The ISO week of a day: 2027-01-03 is in week 53 of 2026. */
export function isoWeekOf(date: string): IsoWeek {
  const monday = plusDays(date, 1 - weekdayOf(date));
  const thursday = plusDays(monday, 3);
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysFrom(dayOf(year, 1, 1), thursday) / 7) + 1, monday };
}

/** The ISO weeks that lie in a stretch of days, wholly or in part, in order. */
export function weeksIn(from: string, to: string): IsoWeek[] {
  const weeks: IsoWeek[] = [];
  for (let week = isoWeekOf(from); week.monday <= to; week = isoWeekOf(plusDays(week.monday, 7)))
    weeks.push(week);
  return weeks;
}

/** First and last day of the ISO weeks of a year: every week is in one year, and in no other. */
export function isoYear(year: number): { first: string; last: string } {
  // The fourth of January is in the first week of its year, and 28 December in the last.
  const { monday } = isoWeekOf(`${year}-12-28`);
  return { first: isoWeekOf(`${year}-01-04`).monday, last: plusDays(monday, 6) };
}

/** A month of a year, with its first and last day. */
export interface Month {
  year: number;
  /** 1 to 12. */
  month: number;
  first: string;
  last: string;
}

/** The months that lie in a stretch of days, wholly or in part, in order. */
export function monthsIn(from: string, to: string): Month[] {
  const months: Month[] = [];
  for (let first = `${from.slice(0, 8)}01`; first <= to;) {
    const [year, month] = first.split('-').map(Number) as [number, number];
    const next = dayOf(year, month + 1, 1);
    months.push({ year, month, first, last: plusDays(next, -1) });
    first = next;
  }
  return months;
}
