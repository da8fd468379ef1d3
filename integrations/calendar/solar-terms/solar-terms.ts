import { SolarTerm as Tyme } from 'tyme4ts';
import { dayIn } from '../../kit/day.ts';
import { assertYear } from '../year.ts';
import { terms } from './facts.ts';
import type { SolarTerm } from './term.ts';

/** Julian day of 1 January 1970, 0 h. */
const UNIX_EPOCH = 2_440_587.5;
const DAY_MS = 86_400_000;
/** tyme4ts counts Julian days in UTC+8, the zone in which the terms are defined. */
const CHINA_MS = 8 * 3_600_000;

/**
 * The order of a Gregorian year: 小寒 in January first, 冬至 in December last. It is the order of the facts, begun two
 * terms before their first.
 */
const inYear = [...terms.slice(-2), ...terms.slice(0, -2)];

const known = new Map<number, readonly SolarTerm[]>();

/**
 * The twenty-four solar terms of a Gregorian year in UTC+8, in order of time; exact to 3 s for the years around now
 * (docs/decisions/solar-terms.md). Throws a CalendarError (MQ2609) outside 1900 to 2100.
 */
export function solarTermsOf(year: number): readonly SolarTerm[] {
  assertYear(year);
  let found = known.get(year);
  if (!found) known.set(year, (found = inYear.map(({ id }, index) => termAt(year, id, index))));
  return found;
}

function termAt(year: number, id: string, index: number): SolarTerm {
  const julianDay = Tyme.fromIndex(year, index + 1)
    .getJulianDay()
    .getDay();
  const shown = Math.round((julianDay - UNIX_EPOCH) * DAY_MS);
  return {
    id,
    at: new Date(shown - CHINA_MS),
    // Not the day of Asia/Shanghai, which has had summer time: a term's day is that of UTC+8 always.
    date: new Date(shown).toISOString().slice(0, 10),
  };
}

/** One term of a year; undefined for an id that is none. Throws as `solarTermsOf` does. */
export const termIn = (year: number, id: string): SolarTerm | undefined =>
  solarTermsOf(year).find((term) => term.id === id);

/**
 * Day of a term in another zone: 冬至 2021 was on 21 December in Shanghai, and on 22 December in Tokyo already. Throws a
 * RangeError for a zone that does not exist.
 */
export const dateIn = (timeZone: string, { at }: Pick<SolarTerm, 'at'>): string =>
  dayIn(at, timeZone);
