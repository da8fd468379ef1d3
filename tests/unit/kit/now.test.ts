import { expect, test } from 'vitest';
import { buildNow } from '../../../integrations/kit/now.ts';

test('MARQUEE_NOW fixes the moment of a build', () => {
  expect(buildNow({ MARQUEE_NOW: '2026-04-20' }).toISOString()).toBe('2026-04-20T00:00:00.000Z');
});

test('a MARQUEE_NOW that is not a date is refused with an example', () => {
  for (const wrong of ['spring', '2026-02-31'])
    expect(() => buildNow({ MARQUEE_NOW: wrong })).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ code: 'MQ1105', found: wrong })],
      }),
    );
});
