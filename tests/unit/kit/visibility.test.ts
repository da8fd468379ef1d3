import { describe, expect, test } from 'vitest';
import { isPublished, stateOf } from '../../../integrations/kit/visibility.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const now = day('2026-11-24');

describe('stateOf', () => {
  test.each([
    ['an entry without dates', {}, 'live'],
    ['a draft, whatever its dates', { draft: true, publishDate: day('2026-01-01') }, 'draft'],
    ['a day to come', { publishDate: day('2026-11-25') }, 'scheduled'],
    ['the very moment of publication', { publishDate: now }, 'live'],
    ['the very moment of expiry', { expiryDate: now }, 'expired'],
    [
      'an expiry to come',
      { publishDate: day('2026-01-01'), expiryDate: day('2027-01-01') },
      'live',
    ],
    ['an expired draft', { draft: true, expiryDate: day('2026-01-01') }, 'draft'],
  ] as const)('%s', (_, entry, state) => {
    expect(stateOf(entry, now)).toBe(state);
    expect(isPublished(entry, now)).toBe(state === 'live');
  });
});
