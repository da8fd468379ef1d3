import { describe, expect, it } from 'vitest';
import {
  CalendarError,
  festivalsOf,
  findHoliday,
  holidaysOf,
  lunarOf,
  marketingDaysOf,
} from '../../../integrations/calendar/index.ts';

describe('lunarOf', () => {
  it.each([
    ['2027-02-05', 2026, 12, false, 29, '十二月廿九', '丙午年'],
    ['2027-02-06', 2027, 1, false, 1, '正月初一', '丁未年'],
    ['2025-07-25', 2025, 6, true, 1, '闰六月初一', '乙巳年'],
    ['2023-03-22', 2023, 2, true, 1, '闰二月初一', '癸卯年'],
    ['2033-12-22', 2033, 11, true, 1, '闰十一月初一', '癸丑年'],
  ])('knows %s', (date, year, month, leap, day, name, yearName) => {
    const lunar = lunarOf(date);
    expect(lunar).toMatchObject({ year, month, leap, day });
    expect([lunar.name['zh-cn'], lunar.yearName['zh-cn']]).toEqual([name, yearName]);
  });

  it('says it in English, and refuses days that do not exist', () => {
    expect(lunarOf('2027-02-06').yearName.en).toBe('year of the Fire Goat');
    expect(lunarOf('2025-07-27').name.en).toBe('3rd day of the leap 6th lunar month');
    expect(() => lunarOf('2027-02-30')).toThrow(CalendarError);
  });
});

describe('festivalsOf', () => {
  it('finds the festivals of a year', () => {
    const days = Object.fromEntries(festivalsOf(2026).map(({ id, date }) => [id, date]));
    expect(days).toMatchObject({
      'new-years-eve': '2026-02-16',
      'lunar-new-year': '2026-02-17',
      'lantern-festival': '2026-03-03',
      'qingming-festival': '2026-04-05',
      'dragon-boat-festival': '2026-06-19',
      'qixi-festival': '2026-08-19',
      'mid-autumn-festival': '2026-09-25',
      'double-ninth-festival': '2026-10-18',
    });
  });

  it('has no Laba in 2023, and names in the language that is asked for', () => {
    expect(festivalsOf(2023).map(({ id }) => id)).not.toContain('laba-festival');
    expect(festivalsOf(2027, 'zh-TW').find(({ id }) => id === 'lunar-new-year')?.name).toBe('春節');
  });
});

describe('holidaysOf', () => {
  it('has stable ids and names in the language that is asked for', () => {
    const day = (language: string) =>
      holidaysOf('US', 2027, language).find(({ id }) => id === 'thanksgiving-day');
    expect(day('en')).toEqual({
      id: 'thanksgiving-day',
      date: '2027-11-25',
      name: 'Thanksgiving Day',
      kind: 'public',
      country: 'US',
    });
    expect(day('zh-cn')?.name).toBe('感恩节');
    expect(holidaysOf('DE', 2027, 'de').find(({ id }) => id === 'ascension-day')?.name).toBe(
      'Christi Himmelfahrt',
    );
    expect(holidaysOf('GB', 2027, 'zh-cn').find(({ date }) => date === '2027-12-28')?.name).toBe(
      '节礼日（补假）',
    );
  });

  it('shows the days that China has moved, in the years in which they are known', () => {
    const days = holidaysOf('CN', 2026, 'zh-cn');
    const on = (date: string) => days.find((day) => day.date === date);
    expect(on('2026-02-17')).toMatchObject({ name: '春节', kind: 'public' });
    expect(on('2026-02-23')).toMatchObject({ name: '春节放假', kind: 'day-off' });
    expect(on('2026-02-14')).toMatchObject({ name: '春节调休上班', kind: 'workday' });
    expect(on('2026-04-06')).toMatchObject({ id: 'qingming-festival-day-off-2' });
    expect(holidaysOf('CN', 2100).every(({ kind }) => !/day/.test(kind))).toBe(true);
    // The eve has been a holiday by law since 2025.
    expect(holidaysOf('CN', 2024).find(({ date }) => date === '2024-02-09')?.kind).not.toBe(
      'public',
    );
  });

  it('has no half days among public holidays', () => {
    const kinds = (country: string, date: string) =>
      holidaysOf(country, 2026)
        .filter((day) => day.date === date)
        .map(({ kind }) => kind);
    expect(kinds('CN', '2026-03-08')).toEqual(['observance']);
    expect(kinds('IS', '2026-12-24')).toEqual(['observance']);
  });

  it('refuses a country that it does not know, with the nearest', () => {
    const fault = (country: string) => {
      try {
        return holidaysOf(country, 2027).length;
      } catch (error) {
        return (error as CalendarError).fault;
      }
    };
    expect(fault('UK')).toMatchObject({ code: 'MQ2602', found: 'UK', fix: 'GB' });
    expect(fault('Germany')).toMatchObject({ fix: 'DE' });
    expect(fault('GB-SCO')).toMatchObject({ code: 'MQ2602', fix: 'GB-SCT' });
  });
});

describe('findHoliday', () => {
  const dayOf = (written: string) => {
    const found = findHoliday(written, 2027);
    return 'fault' in found ? found.fault : found.value.date;
  };

  it('takes a short name where one holiday only can be meant', () => {
    expect(dayOf('US/thanksgiving')).toBe('2027-11-25');
    expect(dayOf('US/independence')).toBe('2027-07-04');
    expect(dayOf('SA/eid-al-fitr')).toBe('2027-03-09');
    expect(dayOf('US/eve')).toMatchObject({
      code: 'MQ2603',
      fix: 'one of US/christmas-eve, US/new-years-eve',
    });
  });

  it('advises where none is meant', () => {
    expect(dayOf('US/thanksgvng')).toMatchObject({ fix: 'holiday: US/thanksgiving-day' });
    expect(dayOf('UK/boxing-day')).toMatchObject({
      code: 'MQ2602',
      fix: 'holiday: GB/boxing-day',
    });
    expect(dayOf('thanksgiving')).toMatchObject({ code: 'MQ2603' });
  });
});

describe('marketingDaysOf', () => {
  it('finds days by date, weekday, Easter, term and lunar date', () => {
    const days = Object.fromEntries(marketingDaysOf(2027).map(({ id, date }) => [id, date]));
    expect(days).toMatchObject({
      '520': '2027-05-20',
      'singles-day': '2027-11-11',
      'black-friday': '2027-11-26',
      'cyber-monday': '2027-11-29',
      'mothers-day': '2027-05-09',
      'mothering-sunday': '2027-03-07',
      'shrove-tuesday': '2027-02-09',
      'memorial-day': '2027-05-31',
      'tea-day': '2027-05-21',
      easter: '2027-03-28',
      qixi: '2027-08-08',
      'winter-solstice': '2027-12-22',
    });
    expect(Object.keys(days).length).toBeGreaterThan(60);
  });

  it('gives each market its own days and those of the whole world', () => {
    const ids = marketingDaysOf(2027, 'en', ['GB']).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['mothering-sunday', 'earth-day']));
    expect(ids).not.toContain('618');
  });
});
