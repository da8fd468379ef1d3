import { festivalsOf, holidaysOf, type HolidayKind } from '../../integrations/calendar/index.ts';
import { yearOf } from '../../integrations/kit/day.ts';
import { languageTag } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** A festival, a holiday, or both. */
export interface KeptDay {
  name: string;
  start: string;
  /** Last day, if it is not the first. */
  end?: string | undefined;
  /** Codes of the site's countries that have a day off: GB, CN. */
  countries: string[];
}

/** Days on which shops and offices are closed. Days that were moved (调休) matter to those who plan, not to visitors. */
export const FREE: ReadonlySet<string> = new Set<HolidayKind>(['public', 'bank']);

/**
 * Festivals, and holidays of the site's countries, that begin from one day to another, by date; what is kept on one day
 * under one name in several countries is one. The festival of a solar term itself is left out: `term` says which.
 */
export function daysBetween(
  first: string,
  last: string,
  term: string,
  site: Site,
  locale: string,
): KeptDay[] {
  const language = languageTag(site, locale);
  const years = [...new Set([yearOf(first), yearOf(last)])];
  const found = new Map<string, KeptDay>();
  const add = (day: KeptDay) => {
    if (day.start < first || day.start > last) return;
    const key = `${day.start} ${day.name}`;
    const same = found.get(key);
    if (same) found.set(key, { ...same, countries: [...same.countries, ...day.countries] });
    else found.set(key, day);
  };
  for (const year of years) {
    for (const { id, date, name } of festivalsOf(year, language))
      if (id !== `${term}-festival`) add({ name, start: date, countries: [] });
    for (const country of site.calendar.countries)
      for (const { date, end, name, kind } of holidaysOf(country, year, language))
        if (FREE.has(kind)) add({ name, start: date, end, countries: [country] });
  }
  return [...found.values()].toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
