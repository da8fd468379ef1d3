import { momentsIn, plusDays } from '../kit/day.ts';
import type { Agreement } from './schema.ts';
import { isWorkingDay } from './working-days.ts';

const HOUR = 3_600_000;

/** Nobody is away for longer; a list of closed days that has no end must not run for ever. */
const LONGEST = 3_660;

/** Reads and counts time in one zone. Moments are milliseconds since 1970. */
export interface Clock {
  /** The moment at which the clocks of the zone show a time: `2027-03-05T09:30:00`. */
  momentOf(local: string): number;
  dayOf(moment: number): string;
  /** The moment at which so many hours of working days have passed; other days do not count. */
  after(moment: number, hours: number, working: Agreement['working']): number;
}

/** A clock of a zone, such as Asia/Shanghai. Throws a RangeError for a zone that does not exist. */
export function clockOf(timeZone: string): Clock {
  // Made once: a list of leads asks for thousands of days.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const starts = new Map<string, number>();

  const momentOf = momentsIn(timeZone);
  const dayOf = (moment: number) => format.format(moment);
  const startOf = (day: string) => {
    const start = starts.get(day) ?? momentOf(`${day}T00:00:00`);
    starts.set(day, start);
    return start;
  };
  return {
    momentOf,
    dayOf,
    after(moment, hours, working) {
      let [from, left] = [moment, hours * HOUR];
      let day = dayOf(moment);
      for (let days = 0; days < LONGEST; days += 1) {
        const next = plusDays(day, 1);
        const end = startOf(next);
        if (isWorkingDay(day, working)) {
          if (left <= end - from) return from + left;
          left -= end - from;
        }
        [from, day] = [end, next];
      }
      return from;
    },
  };
}
