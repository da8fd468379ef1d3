import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dateIn, solarTermsOf, termFacts, terms } from '../../../integrations/calendar/index.ts';

const { terms: reference } = JSON.parse(
  readFileSync(new URL('./reference-terms.json', import.meta.url), 'utf8'),
) as { terms: [id: string, de431: string, hongKong: string][] };

const momentOf = (id: string, day: string) =>
  solarTermsOf(Number(day.slice(0, 4)))
    .find((term) => term.id === id)!
    .at.getTime();

describe('solarTermsOf', () => {
  it('is within 3 s of JPL DE431, whose times are rounded to the second', () => {
    const off = reference.map(([id, second]) =>
      Math.abs(momentOf(id, second) - Date.parse(`${second}+08:00`)),
    );
    expect(off).toHaveLength(72);
    expect(Math.max(...off)).toBeLessThan(3500);
  });

  it('rounds to the minutes of the Hong Kong Observatory, but for one that is two seconds from the half', () => {
    const other = reference.filter(([id, , printed]) => {
      const minute = Math.round(momentOf(id, printed) / 60_000) * 60_000;
      return minute !== Date.parse(`${printed}+08:00`);
    });
    expect(other).toEqual([['minor-snow', '2024-11-22T03:56:30', '2024-11-22T03:56']]);
  });

  it('has every day of the reference', () => {
    const days = reference.map(([id, second]) => [
      second.slice(0, 10),
      solarTermsOf(Number(second.slice(0, 4))).find((term) => term.id === id)!.date,
    ]);
    for (const [wanted, found] of days) expect(found).toBe(wanted);
  });

  it('takes the day from the exact moment, never from the rounded minute', () => {
    const solstice = solarTermsOf(2021).at(-1)!;
    expect(solstice).toMatchObject({ id: 'winter-solstice', date: '2021-12-21' });
    expect(solstice.at.toISOString()).toMatch(/^2021-12-21T15:59:(?:1[6-9]|2[0-2])/);
    expect(dateIn('Asia/Shanghai', solstice)).toBe('2021-12-21');
    expect(dateIn('Asia/Tokyo', solstice)).toBe('2021-12-22');
  });

  it('is not moved by the summer time that China has had', () => {
    // 夏至 1986 was on 22 June at 0:30 in UTC+8, which clocks in Shanghai showed as 1:30.
    const year = solarTermsOf(1986);
    for (const { at, date } of year)
      expect(new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)).toBe(date);
    expect(year).toHaveLength(24);
  });

  it('is in order of time within each year of the calendar, and refuses others', () => {
    for (const year of [1900, 2000, 2027, 2100]) {
      const days = solarTermsOf(year).map(({ date }) => date);
      expect(days).toEqual(days.toSorted());
      expect(days[0]!.slice(0, 7)).toBe(`${year}-01`);
      expect(days[23]!.slice(0, 7)).toBe(`${year}-12`);
    }
    for (const year of [1899, 2101, 2027.5, Number.NaN])
      expect(() => solarTermsOf(year)).toThrow('from 1900 to 2100');
  });
});

describe('terms', () => {
  it('has twenty-four, six a season, fifteen degrees apart, with names and customs in both languages', () => {
    expect(terms).toHaveLength(24);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(24);
    expect(terms.map(({ longitude }) => longitude)).toEqual(
      terms.map((_, index) => (315 + 15 * index) % 360),
    );
    expect(terms.map(({ season }) => season)).toEqual(
      ['spring', 'summer', 'autumn', 'winter'].flatMap((season) => Array(6).fill(season)),
    );
    for (const { name, customs } of terms) {
      expect(name['zh-cn']).toHaveLength(2);
      expect(customs.en.length).toBeGreaterThan(60);
      expect(customs['zh-cn'].length).toBeGreaterThan(20);
    }
    expect(termFacts('awakening-of-insects')?.name['zh-tw']).toBe('驚蟄');
  });
});
