import { yearOf } from '../day.ts';
import type { Holiday } from '../holidays/holiday.ts';
import { holidaysOf } from '../holidays/holidays-of.ts';
import { festivalsOf } from '../lunar/festivals.ts';
import type { Market } from '../marketing-days/marketing-day.ts';
import { marketingDaysOf } from '../marketing-days/marketing-days-of.ts';
import { nameIn } from '../names.ts';
import { termFacts } from '../solar-terms/facts.ts';
import { solarTermsOf } from '../solar-terms/solar-terms.ts';
import { itemsIn } from './timeline.ts';
import type { CalendarItem } from './item.ts';

/** Which known days a timeline shows; those that are left out are not shown. */
export interface KnownDays {
  terms?: boolean;
  festivals?: boolean;
  /** Countries, `CN` or `GB-SCT`. */
  holidays?: readonly string[];
  markets?: readonly Market[];
}

/** Kinds of holidays that a team plans by: days without work, and moved working days. */
const PLANNED = new Set<Holiday['kind']>(['public', 'bank', 'day-off', 'workday']);

/**
 * Terms, festivals, holidays and days of marketers from `from` to `to` as items of a timeline, titles in `language`. Ids
 * are stable: `term-grain-rain-2027`, `holiday-US-thanksgiving-day-2027`. Throws a CalendarError for a country that is not
 * known (MQ2602) or a year out of range (MQ2609).
 */
export function knownDays(
  from: string,
  to: string,
  language: string,
  { terms = false, festivals = false, holidays = [], markets }: KnownDays,
): CalendarItem[] {
  const years = Array.from(
    { length: yearOf(to) - yearOf(from) + 1 },
    (_, index) => yearOf(from) + index,
  );
  const items = years.flatMap((year): CalendarItem[] => [
    ...(terms ? termItems(year, language) : []),
    ...(festivals
      ? festivalsOf(year, language).map(({ id, date, name }) => ({
          // Laba may come twice in a year, in January and December.
          id: `festival-${id}-${date}`,
          kind: 'festival' as const,
          title: name,
          start: date,
        }))
      : []),
    ...holidays.flatMap((country) => holidayItems(country, year, language)),
    ...(markets
      ? marketingDaysOf(year, language, markets).map(({ id, date, end, name }) => ({
          id: `marketing-day-${id}-${year}`,
          kind: 'marketing-day' as const,
          title: name,
          start: date,
          end,
        }))
      : []),
  ]);
  return itemsIn(items, from, to);
}

const termItems = (year: number, language: string): CalendarItem[] =>
  solarTermsOf(year).map(({ id, at, date }) => ({
    id: `term-${id}-${year}`,
    kind: 'term',
    title: nameIn(termFacts(id)!.name, language),
    start: date,
    at,
  }));

const holidayItems = (country: string, year: number, language: string): CalendarItem[] =>
  holidaysOf(country, year, language)
    .filter(({ kind }) => PLANNED.has(kind))
    .map(({ id, date, end, name, kind }) => ({
      id: `holiday-${country}-${id}-${year}`,
      kind: 'holiday',
      title: name,
      start: date,
      end,
      state: kind,
    }));
