import { describe, expect, it } from 'vitest';
import { momentInWords } from '../../../src/blocks/countdown/moment.ts';
import { remaining } from '../../../src/blocks/countdown/remaining.ts';

describe('remaining', () => {
  const ends = Date.parse('2027-04-20T00:00:00Z');

  it('splits the time left', () => {
    const now = Date.parse('2027-04-17T21:58:56.500Z');
    expect(remaining(ends, now)).toEqual({ days: 2, hours: 2, minutes: 1, seconds: 3 });
  });

  it('stays at zero afterwards', () => {
    expect(remaining(ends, ends + 1)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 });
  });
});

describe('momentInWords', () => {
  it('writes day and time in the zone of the site', () => {
    const moment = new Date('2027-04-20T01:30:00Z');
    expect(momentInWords(moment, 'en', 'Asia/Shanghai')).toMatch(/Tuesday.*20 April 2027.*09:30/);
    expect(momentInWords(moment, 'zh-CN', 'Asia/Shanghai')).toMatch(/2027年4月20日.*09:30/);
  });

  it('leaves midnight out', () => {
    expect(momentInWords(new Date('2027-04-19T16:00:00Z'), 'en', 'Asia/Shanghai')).not.toMatch(/:/);
  });
});
