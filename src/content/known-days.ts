import {
  festivalsOf,
  holidaysOf,
  marketingDaysOf,
  nameIn,
  solarTermsOf,
  termFacts,
  type CalendarItem,
  type Market,
} from '../../integrations/calendar/index.ts';
import { languageTag } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

const MARKETS = new Set<string>(['US', 'GB', 'CN']);

/** Days that a year brings by itself: solar terms, festivals, holidays of the site's countries, days of marketers. */
export function knownDays(year: number, site: Site, locale: string): CalendarItem[] {
  const language = languageTag(site, locale);
  const { countries } = site.calendar;
  const terms = solarTermsOf(year).map(({ id, at, date }): CalendarItem => ({
    id: `term-${id}-${year}`,
    kind: 'term',
    title: nameIn(termFacts(id)!.name, language),
    start: date,
    at,
  }));
  const festivals = festivalsOf(year, language).map(({ id, date, name }): CalendarItem => ({
    id: `festival-${id}-${date}`,
    kind: 'festival',
    title: name,
    start: date,
  }));
  const holidays = countries.flatMap((country) =>
    holidaysOf(country, year, language)
      .filter(({ kind }) => SHOWN.has(kind))
      .map(({ id, date, end, name, kind }): CalendarItem => ({
        id: `holiday-${country.toLowerCase()}-${id}-${date}`,
        kind: 'holiday',
        title: `${name} (${country})`,
        start: date,
        end,
        state: kind,
      })),
  );
  const markets = countries.map((code) => code.slice(0, 2)).filter(isMarket);
  const marketing = marketingDaysOf(year, language, markets).map(
    ({ id, date, end, name }): CalendarItem => ({
      id: `marketing-${id}-${year}`,
      kind: 'marketing-day',
      title: name,
      start: date,
      end,
    }),
  );
  return [...terms, ...festivals, ...holidays, ...marketing];
}

/** Kinds of holidays that move a plan: shops and offices are closed, or open on a day that is usually free. */
const SHOWN = new Set(['public', 'bank', 'day-off', 'workday']);

const isMarket = (code: string): code is Market => MARKETS.has(code);
