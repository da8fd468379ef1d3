/** Days are texts, `2027-03-05`: they sort as they stand, and no zone can move them. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

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

/** When a day begins in a zone, summer time included; milliseconds since 1970. Throws a RangeError for an unknown zone. */
export const startOfDay = (day: string, timeZone: string): number =>
  momentsIn(timeZone)(`${day}T00:00:00`);

/**
 * Answers, for a zone, the moment at which its clocks show a time such as `2027-03-05T09:30:00`; milliseconds since 1970. The
 * moment is guessed, and put right by what the clock shows then; twice, for a guess on the other side of a change. A time that
 * summer time leaves out is the moment of that change or after it. Throws a RangeError for a zone that does not exist.
 */
export function momentsIn(timeZone: string): (local: string) => number {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const shown = (moment: number) => Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`);
  return (local) => {
    const wanted = Date.parse(`${local}Z`);
    let moment = wanted;
    for (let time = 0; time < 2; time += 1) moment += wanted - shown(moment);
    return moment + Math.max(0, wanted - shown(moment));
  };
}
