import { expect, test } from 'vitest';
import { buildNow } from '../../../integrations/kit/now.ts';

test('MARQUEE_NOW fixes the moment of a build', () => {
  expect(buildNow({ MARQUEE_NOW: '2026-04-20' }).toISOString()).toBe('2026-04-20T00:00:00.000Z');
});

test('a MARQUEE_NOW that is not a date is refused with an example', () => {
  expect(() => buildNow({ MARQUEE_NOW: 'spring' })).toThrow(/spring.*2026-04-20/);
});
