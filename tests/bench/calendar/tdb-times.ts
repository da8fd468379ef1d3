import { readFileSync } from 'node:fs';
import { terms, YEARS } from '../../../integrations/calendar/index.ts';
import { ttMinusUtc } from './delta-t.ts';
import type { Reference } from './reference.ts';

const DAY_MS = 86_400_000;
const UNIX_EPOCH = 2_440_587.5;

/** The terms of a Gregorian year: 小寒 and 大寒 first. */
const ids = [...terms.slice(-2), ...terms.slice(0, -2)].map(({ id }) => id);

/**
 * Reads TDBtimes.txt of github.com/ytliu0/ChineseCalendar (GPL, so that it is read and not kept here): a line a year, its
 * day 0 as Julian day of UTC+8, then the terms as days from there in TDB, 冬至 of the year before first.
 */
export function tdbTimes(file: string): Reference[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([year = 0]) => year >= YEARS.first && year <= YEARS.last)
    .flatMap(([, day0 = 0, , ...days]) =>
      ids.map((id, index) => {
        const terrestrial = (day0 - UNIX_EPOCH + days[index]!) * DAY_MS;
        return { id, at: terrestrial - ttMinusUtc(terrestrial) * 1000 };
      }),
    );
}
