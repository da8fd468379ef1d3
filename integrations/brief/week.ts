import { plusDays } from '../kit/day.ts';
import { isoWeekOf, type IsoWeek } from '../kit/weeks.ts';

/** The week that is written 2026-W48, as ISO 8601 does; undefined for anything else, and for a week 53 that a year lacks. */
export function weekOf(text: string): IsoWeek | undefined {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  // The fourth of January is in the first week of its year.
  const first = isoWeekOf(`${year}-01-04`);
  const found = isoWeekOf(plusDays(first.monday, 7 * (Number(week) - 1)));
  return found.year === Number(year) && found.week === Number(week) ? found : undefined;
}
