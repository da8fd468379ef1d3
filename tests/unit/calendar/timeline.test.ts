import { describe, expect, it } from 'vitest';
import {
  clashes,
  gaps,
  isoWeekOf,
  isoYear,
  itemsIn,
  load,
  monthsIn,
  seasonOf,
  seasonsIn,
  weeksIn,
  type CalendarItem,
} from '../../../integrations/calendar/index.ts';

const item = (
  id: string,
  kind: CalendarItem['kind'],
  start: string,
  end?: string,
  more: Partial<CalendarItem> = {},
): CalendarItem => ({ id, kind, title: id, start, end, ...more });

describe('weeks, months and seasons', () => {
  it.each([
    ['2027-01-03', 2026, 53, '2026-12-28'],
    ['2027-01-04', 2027, 1, '2027-01-04'],
    ['2024-12-30', 2025, 1, '2024-12-30'],
    ['2020-12-31', 2020, 53, '2020-12-28'],
    ['2026-11-24', 2026, 48, '2026-11-23'],
  ])('puts %s into its ISO week', (day, year, week, monday) => {
    expect(isoWeekOf(day)).toEqual({ year, week, monday });
  });

  it('gives every week to one year', () => {
    expect(isoYear(2026)).toEqual({ first: '2025-12-29', last: '2027-01-03' });
    expect(isoYear(2027)).toEqual({ first: '2027-01-04', last: '2028-01-02' });
  });

  it('lists weeks and months that have a day of the stretch', () => {
    expect(weeksIn('2026-12-31', '2027-01-04').map(({ week }) => week)).toEqual([53, 1]);
    expect(monthsIn('2027-12-31', '2028-02-01').map(({ last }) => last)).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
    ]);
  });

  it('begins seasons with their solar terms', () => {
    expect(seasonOf('2027-02-03')).toBe('winter');
    expect(seasonOf('2027-02-04')).toBe('spring');
    expect(seasonsIn('2027-04-01', '2028-01-31')).toEqual([
      { season: 'spring', first: '2027-04-01', last: '2027-05-05' },
      { season: 'summer', first: '2027-05-06', last: '2027-08-07' },
      { season: 'autumn', first: '2027-08-08', last: '2027-11-06' },
      { season: 'winter', first: '2027-11-07', last: '2028-01-31' },
    ]);
  });
});

describe('the timeline', () => {
  it('shows what has a day in a stretch, in order', () => {
    const items = [
      item('late', 'post', '2027-04-01'),
      item('short', 'post', '2027-03-31'),
      item('long', 'campaign', '2027-03-31', '2027-05-01'),
      item('begun', 'campaign', '2027-03-01', '2027-03-31'),
      item('gone', 'campaign', '2027-03-01', '2027-03-30'),
    ];
    expect(itemsIn(items, '2027-03-31', '2027-03-31').map(({ id }) => id)).toEqual([
      'begun',
      'long',
      'short',
    ]);
  });

  it('finds whole weeks without anything for visitors and readers', () => {
    const items = [
      item('a', 'post', '2027-03-07'),
      item('b', 'campaign', '2027-03-08', '2027-03-31'),
      item('c', 'term', '2027-03-10'),
      item('d', 'splash', '2027-03-20', '2027-03-22'),
    ];
    expect(gaps(items, '2027-03-03', '2027-04-02').map(({ monday }) => monday)).toEqual([
      '2027-03-08',
    ]);
  });

  it('finds campaigns that speak to the same people on the same days', () => {
    const items = [
      item('a', 'campaign', '2027-03-01', '2027-03-10', { audience: 'trade' }),
      item('b', 'campaign', '2027-03-10', '2027-03-20', { audience: 'trade' }),
      item('c', 'campaign', '2027-03-05', '2027-03-20', { audience: 'regulars' }),
      item('d', 'campaign', '2027-03-21', '2027-03-30', { audience: 'trade' }),
      item('e', 'experiment', '2027-03-01', '2027-03-30', { audience: 'trade' }),
    ];
    const found = clashes(items);
    expect(
      found.map(({ campaigns: [one, other], from, to }) => [one.id, other.id, from, to]),
    ).toEqual([['a', 'b', '2027-03-10', '2027-03-10']]);
  });

  it('counts what each channel carries in each week', () => {
    const items = [
      item('a', 'campaign', '2027-03-01', '2027-03-08', { channels: ['email'] }),
      item('b', 'email', '2027-03-09', undefined, { channels: ['email'] }),
      item('c', 'social', '2027-03-02', undefined, { channels: ['wechat', 'email'] }),
    ];
    expect(
      load(items, '2027-03-01', '2027-03-14').map(({ channel, weeks }) => [
        channel,
        weeks.map(({ count }) => count),
      ]),
    ).toEqual([
      ['email', [2, 2]],
      ['wechat', [1, 0]],
    ]);
  });
});
