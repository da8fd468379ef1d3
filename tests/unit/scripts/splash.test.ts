import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/content/splashes.ts';
import { choose, type Visit } from '../../../src/scripts/splash/decide.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 24);

const candidate = (values: Partial<Candidate> = {}): Candidate => ({
  id: 'gifts',
  url: '/splash/gifts/',
  from: now - DAY,
  to: now + DAY,
  visit: 'any',
  frequency: 'once',
  delay: 0,
  ...values,
});

const visit = (values: Partial<Visit> = {}): Visit => ({
  now,
  path: '/',
  campaign: undefined,
  returning: false,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36',
  shown: () => undefined,
  ...values,
});

describe('choose', () => {
  test.each([
    ['within its window', {}, {}, true],
    ['before it', { from: now + 1 }, {}, false],
    ['from its first moment', { from: now }, {}, true],
    ['at its end', { to: now }, {}, false],
    ['first visit wanted, first visit', { visit: 'first' }, {}, true],
    ['first visit wanted, returning visitor', { visit: 'first' }, { returning: true }, false],
    ['returning wanted, first visit', { visit: 'returning' }, {}, false],
    ['another campaign', { campaign: 'spring' }, { campaign: 'autumn' }, false],
    ['the campaign', { campaign: 'spring' }, { campaign: 'spring' }, true],
    ['its own page', {}, { path: '/splash/gifts/' }, false],
    [
      'a crawler that runs scripts',
      {},
      { userAgent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' },
      false,
    ],
    [
      'a crawler without bot in its name',
      {},
      { userAgent: 'Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)' },
      false,
    ],
    [
      'a visitor in the app of a search engine',
      {},
      { userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Mobile baiduboxapp/13.59' },
      true,
    ],
  ] as const)('%s', (_, values, circumstances, shown) => {
    const list = [candidate(values as Partial<Candidate>)];
    expect(choose(list, visit(circumstances)) !== undefined).toBe(shown);
  });

  test.each([
    ['once', 400 * DAY, false, false],
    ['session', 0, true, false],
    ['session', 1, false, true],
    ['daily', DAY - 1, false, false],
    ['daily', DAY, false, true],
    ['weekly', 6 * DAY, false, false],
    ['weekly', 7 * DAY, false, true],
  ] as const)('%s, seen %i ms ago (this session: %s): %s', (frequency, ago, session, shown) => {
    const seen = visit({ shown: () => ({ at: now - ago, session }) });
    expect(choose([candidate({ frequency })], seen) !== undefined).toBe(shown);
  });

  test('of several that apply the first is shown', () => {
    const list = [
      candidate({ id: 'late', from: now + DAY }),
      candidate({ id: 'a' }),
      candidate({ id: 'b' }),
    ];
    expect(choose(list, visit())?.id).toBe('a');
  });
});
