import { describe, expect, it } from 'vitest';
import { duration } from '../../../../integrations/seo/graph/duration.ts';
import { moment } from '../../../../integrations/seo/graph/moment.ts';

describe('moment', () => {
  it('writes a time with the offset that holds there and then', () => {
    const time = new Date('2027-03-30T10:30:00Z');
    expect(moment(time, 'Asia/Shanghai')).toBe('2027-03-30T18:30:00+08:00');
    expect(moment(time, 'Europe/London')).toBe('2027-03-30T11:30:00+01:00');
    expect(moment(time, 'UTC')).toBe('2027-03-30T10:30:00Z');
    expect(moment(new Date('2027-01-30T10:30:00Z'), 'Europe/London')).toBe('2027-01-30T10:30:00Z');
  });

  it('leaves a day a day', () => {
    expect(moment(new Date('2026-04-20'), 'Asia/Shanghai')).toBe('2026-04-20');
  });
});

it.each([
  [0, 'PT0S'],
  [67, 'PT1M7S'],
  [3600, 'PT1H'],
  [240, 'PT4M'],
])('writes %d seconds as %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});
