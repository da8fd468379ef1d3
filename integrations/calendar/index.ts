import type { IcsOptions } from './feeds/ics.ts';
import type { CalendarItem } from './timeline/item.ts';

/**
 * The marketing calendar: solar terms, the lunar calendar, holidays of all countries, days that marketers plan for, dates
 * that depend on them or on each other, a timeline of all that and its feeds. No part of it reads or writes files.
 */
export { CalendarError, type Fault } from './fault.ts';
export { nameIn, type Names } from './names.ts';
export { YEARS } from './year.ts';

export { termFacts, terms } from './solar-terms/facts.ts';
export { dateIn, solarTermsOf } from './solar-terms/solar-terms.ts';
export type { Season, SolarTerm, TermFacts } from './solar-terms/term.ts';

export { festivalsOf, type Festival } from './lunar/festivals.ts';
export { lunarOf, type LunarDate } from './lunar/lunar-date.ts';

export { countries, countryFault, type Country } from './holidays/countries.ts';
export { findHoliday } from './holidays/find.ts';
export type { Holiday, HolidayKind } from './holidays/holiday.ts';
export { holidaysOf } from './holidays/holidays-of.ts';

export type { Market, MarketingDay } from './marketing-days/marketing-day.ts';
export { marketingDaysOf } from './marketing-days/marketing-days-of.ts';

export { resolveDates } from './dates/resolve-dates.ts';
export type { DatedEntry, DateProblem, ResolvedDates } from './dates/resolve-dates.ts';
export { anchorOf, type RelativeDay, type When } from './dates/when.ts';
export { whenSchema } from './dates/when-schema.ts';

export { KINDS, lastDay, type CalendarItem, type CalendarKind } from './timeline/item.ts';
export { seasonOf, seasonsIn, type SeasonSpan } from './timeline/seasons.ts';
export { clashes, gaps, itemsIn, load } from './timeline/timeline.ts';
export type { ChannelLoad, Clash } from './timeline/timeline.ts';
export { isoWeekOf, isoYear, monthsIn, weeksIn, type IsoWeek, type Month } from '../kit/weeks.ts';

export type { IcsOptions } from './feeds/ics.ts';

/** The items as an iCalendar file; see feeds/ics.ts. Its libraries are loaded by those who ask only. */
export const icsOf = async (items: readonly CalendarItem[], options: IcsOptions): Promise<string> =>
  (await import('./feeds/ics.ts')).icsOf(items, options);

/** The items as a table for spreadsheets; see feeds/csv.ts. */
export const calendarCsv = async (
  items: readonly CalendarItem[],
  language: string,
): Promise<string> => (await import('./feeds/csv.ts')).calendarCsv(items, language);
