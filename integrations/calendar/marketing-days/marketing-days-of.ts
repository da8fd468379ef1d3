import { nearest } from '../../kit/nearest.ts';
import { dayOf, plusDays, weekdayOf } from '../../kit/day.ts';
import type { Fault } from '../fault.ts';
import { lunarDaysIn, readLunar } from '../lunar/lunar-date.ts';
import { nameIn } from '../names.ts';
import { termIn } from '../solar-terms/solar-terms.ts';
import { assertYear } from '../year.ts';
import { marketingRules } from './days.ts';
import { easterOf } from './easter.ts';
import type { DayRule, Market, MarketingDay, MarketingRule, Weekday } from './marketing-day.ts';

const WEEKDAYS: Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/**
 * The days that marketers plan for in a year, by date, with names in `language`; those of some markets, or all. Days of
 * the whole world are always among them. Throws a CalendarError (MQ2609) outside 1900 to 2100.
 */
export function marketingDaysOf(
  year: number,
  language = 'en',
  markets: readonly Market[] = ['global', 'US', 'GB', 'CN'],
): MarketingDay[] {
  assertYear(year);
  const wanted = new Set<Market>(['global', ...markets]);
  return marketingRules
    .filter((rule) => rule.markets.some((market) => wanted.has(market)))
    .map((rule) => inYear(rule, year, language))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function inYear({ id, name, markets, on, lasts }: MarketingRule, year: number, language: string) {
  const date = plusDays(dayIn(on, year), on.days ?? 0);
  return {
    id,
    date,
    ...(lasts && { end: plusDays(date, lasts - 1) }),
    name: nameIn(name, language),
    markets,
  };
}

function dayIn(rule: DayRule, year: number): string {
  if ('date' in rule) return `${year}-${rule.date}`;
  if ('easter' in rule) return plusDays(easterOf(year), rule.easter);
  if ('term' in rule) return termIn(year, rule.term)!.date;
  // Festivals of the first nine lunar months are in every Gregorian year, once.
  if ('lunar' in rule) return lunarDaysIn(readLunar(rule.lunar)!, year)[0]!;
  return nthWeekday(rule.nth, WEEKDAYS.indexOf(rule.weekday) + 1, rule.month, year);
}

/** The first, second, … weekday of a month; -1 is the last one. */
function nthWeekday(nth: number, weekday: number, month: number, year: number): string {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
  }
  const first = dayOf(year, month, 1);
  return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

/** A marketing day by its id, in a year; MQ2605 with the nearest for an id that is none. */
export function findMarketingDay(
  id: string,
  year: number,
): { value: MarketingDay } | { fault: Fault } {
  const rule = marketingRules.find((one) => one.id === id);
  return rule ? { value: inYear(rule, year, 'en') } : { fault: marketingFault(id)! };
}

/** MQ2605 for an id that is no marketing day. */
export function marketingFault(id: string): Fault | undefined {
  const ids = marketingRules.map((rule) => rule.id);
  if (ids.includes(id)) return undefined;
  const near = nearest(id, ids);
  return {
    code: 'MQ2605',
    message: 'There is no marketing day of this name.',
    found: id,
    fix: near ? `marketing: ${near}` : `one of ${ids.join(', ')}`,
  };
}
