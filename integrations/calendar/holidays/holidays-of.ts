import type { HolidaysTypes } from 'date-holidays';
import { plusDays } from '../../kit/day.ts';
import { CalendarError } from '../fault.ts';
import { assertYear } from '../year.ts';
import { chinaHolidays } from './china.ts';
import { chineseNames } from './chinese-names.ts';
import { countryFault, placeOf } from './countries.ts';
import type { Holiday } from './holiday.ts';
import { holidayLibrary } from './library.ts';
import { numbered, slugOf } from './slug.ts';

type Raw = HolidaysTypes.Holiday;

const HOUR_MS = 3_600_000;
const SUBSTITUTE = ' (substitute day)';

const known = new Map<string, readonly Holiday[]>();

/**
 * Holidays and days that are kept in a country (`US`) or one of its regions (`GB-SCT`) in a year, by date. Names in
 * `language` (a tag such as `en` or `zh-cn`) as far as they are known. Half days are never public holidays.
 * Throws a CalendarError for a country that is not known (MQ2602) or a year out of range (MQ2609).
 */
export function holidaysOf(country: string, year: number, language = 'en'): readonly Holiday[] {
  const [tongue = 'en'] = language.toLowerCase().split('-');
  const key = `${country} ${year} ${tongue}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = read(country, year, tongue)));
  return found;
}

function read(code: string, year: number, tongue: string): Holiday[] {
  assertYear(year);
  const fault = countryFault(code);
  if (fault) throw new CalendarError(fault);
  const { country, region } = placeOf(code);
  const library = new (holidayLibrary())(country, region);
  const names = namesIn(tongue, library, year);
  // date-holidays names it in British English for every country.
  const local = (name: string) => (country === 'US' ? name.replace('Labour', 'Labor') : name);
  const all = library.getHolidays(year, 'en').map((raw): Holiday => {
    const date = raw.date.slice(0, 10);
    const days = Math.round((raw.end.getTime() - raw.start.getTime()) / (24 * HOUR_MS));
    return {
      id: slugOf(local(raw.name)),
      date,
      ...(days > 1 && { end: plusDays(date, days - 1) }),
      name: tongue === 'en' ? local(raw.name) : names(raw),
      kind: raw.type === 'public' && isHalf(raw) ? 'observance' : raw.type,
      country: code,
    };
  });
  const whole = country === 'CN' ? chinaHolidays(all, year, tongue === 'zh') : all;
  return numbered(whole.toSorted(byDate));
}

const byDate = (a: Holiday, b: Holiday) =>
  a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1;

/** Women's Day in China and Christmas Eve in Iceland begin at noon. */
const isHalf = ({ start, end }: Raw): boolean => end.getTime() - start.getTime() < 23 * HOUR_MS;

/** How a holiday is called in a language. */
function namesIn(
  tongue: string,
  library: InstanceType<ReturnType<typeof holidayLibrary>>,
  year: number,
) {
  if (tongue === 'en') return ({ name }: Raw) => name;
  // The same rules in another language come in the same order, but a rule may give two days.
  const key = ({ date, rule }: Raw) => `${date} ${rule}`;
  const translated = new Map(library.getHolidays(year, tongue).map((raw) => [key(raw), raw.name]));
  const named = (raw: Raw) => translated.get(key(raw)) ?? raw.name;
  return tongue === 'zh' ? (raw: Raw) => chinese(raw.name, named(raw)) : named;
}

/** Our own names first; then the library's, as Hong Kong and Taiwan have them; then English. */
function chinese(name: string, listed: string): string {
  const plain = name.replace(SUBSTITUTE, '');
  const known = chineseNames[slugOf(plain)];
  if (known !== undefined) return plain === name ? known : `${known}（补假）`;
  return /\p{Script=Han}/u.test(listed) && !/[a-z]/i.test(listed) ? listed : name;
}
