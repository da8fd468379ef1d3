/** Days are texts, `2027-03-05`: they sort as they stand, and no zone can move them. */
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** First and last year that the calendar knows. */
export const YEARS = { first: 1900, last: 2100 } as const;

const timeOf = (day: string): number => Date.parse(`${day}T00:00Z`);

/** Whether a text is a day that exists: `2027-02-29` is none. */
export function isDay(text: string): boolean {
  const time = timeOf(text);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day of year, month (1 to 12) and day of the month; what does not exist rolls over. */
export const dayOf = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);

/** Year of a day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The day so many days later, or earlier with a number below zero. */
export const plusDays = (day: string, days: number): string =>
  new Date(timeOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one to another: 0 for the same, below zero for an earlier one. */
export const daysFrom = (first: string, last: string): number =>
  Math.round((timeOf(last) - timeOf(first)) / DAY_MS);

/** Day of the week: 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay() || 7;

/** The day that a moment has in a zone. Throws a RangeError for a zone that does not exist. */
export const dayIn = (moment: Date | number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment);
