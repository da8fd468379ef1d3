import { festivalsOf, holidaysOf, type HolidayKind } from '../../integrations/calendar/index.ts';
import { plusDays } from '../../integrations/kit/day.ts';
import { languageTag } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** A festival, a holiday, or both. */
export interface KeptDay {
  name: string;
  start: string;
  end: string;
  /** Codes of the site's countries that have a day off: GB, CN. */
  countries: string[];
}

/** Days on which shops and offices are closed. Days that were moved (调休) matter to those who plan, not to visitors. */
export const FREE: ReadonlySet<string> = new Set<HolidayKind>(['public', 'bank']);

/** The festivals that are a solar term: the term itself is named anyway. */
const TERMS = new Set(['qingming-festival', 'winter-solstice-festival']);

/**
 * Festivals of a year and the one after, and holidays of the site's countries, by date. What is kept on one day under one name
 * in several countries is one, and so is a holiday of several days in a row.
 */
export function keptDays(year: number, site: Site, locale: string): KeptDay[] {
  const language = languageTag(site, locale);
  const years = [year, year + 1];
  const festivals = years
    .flatMap((one) => festivalsOf(one, language))
    .filter(({ id }) => !TERMS.has(id))
    .map(({ name, date }): KeptDay => ({ name, start: date, end: date, countries: [] }));
  const holidays = site.calendar.countries.flatMap((country) => {
    const free = years
      .flatMap((one) => holidaysOf(country, one, language))
      .filter(({ kind }) => FREE.has(kind));
    return inARow(
      free.map(({ name, date, end }) => ({
        name: name.replaceAll("'", '’'),
        start: date,
        end: end ?? date,
      })),
    ).map((day): KeptDay => ({ ...day, countries: [country] }));
  });
  return together([...festivals, ...holidays]).toSorted(({ start: a }, { start: b }) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
}

type Stretch = Omit<KeptDay, 'countries'>;

/** Days of one name that follow each other as one stretch. */
function inARow(days: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const day of days) {
    const before = found.findLast(
      ({ name, end }) => name === day.name && plusDays(end, 1) === day.start,
    );
    if (before) before.end = day.end;
    else found.push({ ...day });
  }
  return found;
}

/** What begins on one day under one name, with the countries of all; the longest stretch of them. */
const together = (days: KeptDay[]): KeptDay[] =>
  [...Map.groupBy(days, ({ name, start }) => `${start} ${name}`).values()].map((same) => ({
    ...same[0]!,
    end: same
      .map(({ end }) => end)
      .toSorted()
      .at(-1)!,
    countries: same.flatMap(({ countries }) => countries),
  }));
