/** A stretch of days in the zone of a site; milliseconds since 1970, `to` not included. */
export interface Period {
  from: number;
  to: number;
  /** First and last day: 2026-11-01. */
  first: string;
  last: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Day of a moment in a zone: 2026-11-28. */
export const dayOf = (time: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(time);

/** The day so many days later, or earlier. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days from one to another: 0 for the same. */
export const daysFrom = (first: string, last: string): number =>
  Math.round((Date.parse(`${last}T00:00Z`) - Date.parse(`${first}T00:00Z`)) / 86_400_000);

/**
 * When a day begins in a zone, summer time included: the moment is guessed, and put right by what the zone's clock shows
 * then; the second time for a guess on the other side of a change.
 */
export function startOfDay(day: string, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00Z`);
  let moment = wanted;
  for (let time = 0; time < 2; time += 1) {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(moment);
    moment += wanted - Date.parse(`${shown.replace(' ', 'T')}Z`);
  }
  return moment;
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
  const today = dayOf(now, timeZone);
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

const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
