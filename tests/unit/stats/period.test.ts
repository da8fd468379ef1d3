import { describe, expect, it } from 'vitest';
import { startOfDay } from '../../../integrations/kit/day.ts';
import { before, periodOf, readPeriod } from '../../../integrations/stats/period.ts';

const NOW = Date.UTC(2026, 10, 28, 20);

describe('a period', () => {
  it.each([
    ['today', '2026-11-29', '2026-11-29'],
    ['yesterday', '2026-11-28', '2026-11-28'],
    ['30d', '2026-10-31', '2026-11-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-11-05', '2026-11-05', '2026-11-05'],
    ['2026-11-01..2026-11-15', '2026-11-01', '2026-11-15'],
  ])('%s, in Shanghai', (text, first, last) => {
    expect(readPeriod(text, 'Asia/Shanghai', NOW)).toMatchObject({ first, last });
  });

  it.each([
    '',
    '0d',
    '2026-13',
    '2026-02-30',
    '2026-11-15..2026-11-01',
    'last week',
    '2026-11-01..',
  ])('%j is none', (text) => expect(readPeriod(text, 'UTC', NOW)).toBeUndefined());

  it('begins and ends at midnight of its zone, summer time or not', () => {
    const shanghai = periodOf('2026-11-01', '2026-11-01', 'Asia/Shanghai');
    expect(new Date(shanghai.from).toISOString()).toBe('2026-10-31T16:00:00.000Z');
    // The day on which the clocks go back is 25 hours long.
    const london = periodOf('2026-10-25', '2026-10-25', 'Europe/London');
    expect((london.to - london.from) / 3_600_000).toBe(25);
    expect(new Date(startOfDay('2026-03-29', 'Europe/Berlin')).toISOString()).toBe(
      '2026-03-28T23:00:00.000Z',
    );
    // Where clocks go forward at midnight, the day begins at one.
    expect(new Date(startOfDay('2026-09-06', 'America/Santiago')).toISOString()).toBe(
      '2026-09-06T04:00:00.000Z',
    );
  });

  it('is set against as many days before it', () => {
    const period = periodOf('2026-11-01', '2026-11-30', 'UTC');
    expect(before(period, 'UTC')).toMatchObject({ first: '2026-10-02', last: '2026-10-31' });
  });
});
