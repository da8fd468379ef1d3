import { LunarMonth, SolarDay } from 'tyme4ts';
import { CalendarError } from '../fault.ts';
import { isDay, yearOf } from '../../kit/day.ts';
import type { Names } from '../names.ts';
import { assertYear } from '../year.ts';

/** A day in the Chinese lunar calendar. */
export interface LunarDate {
  /** The Gregorian year in which the lunar year began: 2027 until the eve of the next Spring Festival. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** Whether the month is the second of its number. */
  leap: boolean;
  /** 1 to 30. */
  day: number;
  /** 正月初一; in English “1st day of the 1st lunar month”. */
  name: Names;
  /** 丁未年; in English “year of the Fire Goat”. */
  yearName: Names;
}

const ELEMENTS = ['Wood', 'Fire', 'Earth', 'Metal', 'Water'];
const ANIMALS = [
  ['Rat', 'Ox', 'Tiger', 'Rabbit', 'Dragon', 'Snake'],
  ['Horse', 'Goat', 'Monkey', 'Rooster', 'Dog', 'Pig'],
].flat();

/**
 * The lunar date of a day such as 2027-02-06. Throws a CalendarError for a text that is no day (MQ1105) or a year out of
 * range (MQ2609).
 */
export function lunarOf(date: string): LunarDate {
  if (!isDay(date))
    throw new CalendarError({
      code: 'MQ1105',
      message: 'There is no such day.',
      found: date,
      fix: 'write a day that exists, such as 2027-02-06',
    });
  assertYear(yearOf(date));
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lunar = SolarDay.fromYmd(year, month, day).getLunarDay();
  const ofMonth = lunar.getLunarMonth();
  const number = Math.abs(lunar.getMonth());
  const leap = lunar.getMonth() < 0;
  return {
    year: lunar.getYear(),
    month: number,
    leap,
    day: lunar.getDay(),
    name: {
      en: `${ordinal(lunar.getDay())} day of the ${leap ? 'leap ' : ''}${ordinal(number)} lunar month`,
      'zh-cn': `${ofMonth.getName()}${lunar.getName()}`,
    },
    yearName: yearName(lunar.getYear()),
  };
}

/** The sixty names go round; the year 4 was the first, 甲子. */
function yearName(year: number): Names {
  const turn = (((year - 4) % 60) + 60) % 60;
  const name = `${'甲乙丙丁戊己庚辛壬癸'[turn % 10]}${'子丑寅卯辰巳午未申酉戌亥'[turn % 12]}年`;
  return {
    en: `year of the ${ELEMENTS[Math.floor((turn % 10) / 2)]} ${ANIMALS[turn % 12]}`,
    'zh-cn': name,
  };
}

function ordinal(number: number): string {
  const endings: Record<number, string> = {
    1: 'st',
    2: 'nd',
    3: 'rd',
    21: 'st',
    22: 'nd',
    23: 'rd',
  };
  return `${number}${endings[number] ?? 'th'}`;
}

/** A month and a day of the lunar calendar, in whatever year. */
export interface LunarDay {
  month: number;
  day: number;
  leap: boolean;
}

/** Reads `8-15`, or `leap 6-1`. Undefined for what no lunar year can have. */
export function readLunar(text: string): LunarDay | undefined {
  const [, leap, month, day] = /^(leap )?(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  const read = { month: Number(month), day: Number(day), leap: leap !== undefined };
  return read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= 30 ? read : undefined;
}

/** The day on which a lunar date of a lunar year falls; undefined where that year has none. */
export function dayOfLunar({ month, day, leap }: LunarDay, lunarYear: number): string | undefined {
  try {
    const ofYear = LunarMonth.fromYm(lunarYear, leap ? -month : month);
    if (day > ofYear.getDayCount()) return undefined;
    const solar = ofYear
      .getFirstJulianDay()
      .getSolarDay()
      .next(day - 1);
    return [
      solar.getYear(),
      String(solar.getMonth()).padStart(2, '0'),
      String(solar.getDay()).padStart(2, '0'),
    ].join('-');
  } catch {
    // tyme4ts refuses a leap month that the year does not have.
    return undefined;
  }
}

/**
 * The days of a Gregorian year on which a lunar date falls, in order of time: mostly one. Laba (12-8) was on 30 December
 * 2022 and then on 18 January 2024: 2023 has none.
 */
export const lunarDaysIn = (date: LunarDay, year: number): string[] =>
  [year - 1, year]
    .map((lunarYear) => dayOfLunar(date, lunarYear))
    .filter((day) => day !== undefined)
    .filter((day) => yearOf(day) === year);
