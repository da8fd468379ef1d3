import { expect, it } from 'vitest';
import { dayRange } from '../../../integrations/kit/day-range.ts';

it('writes a stretch of days as each language does, what both ends share once', () => {
  const style = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const chinese = dayRange('zh-CN', style);
  expect(chinese('2026-11-22', '2026-12-12')).toBe('2026年11月22日至12月12日');
  expect(chinese('2026-12-03', '2027-01-12')).toBe('2026年12月3日至2027年1月12日');
  expect(chinese('2026-12-03', '2026-12-03')).toBe('2026年12月3日');
  // Between the days stands a thin space.
  expect(dayRange('en-GB', style)('2026-12-07', '2026-12-22')).toMatch(/^7\s–\s22 Dec 2026$/);
});
