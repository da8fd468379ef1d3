import { expect, it } from 'vitest';
import { dayPrefixes } from '../../../../integrations/experiments/serve/edge/nginx/days.ts';
import { division } from '../../../../integrations/experiments/serve/edge/nginx/division.ts';

const DAY_MS = 86_400_000;

it.each([
  ['2026-11-29', '2026-12-02', ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']],
  ['2026-11-30', '2027-01-01', ['2026-11-30', '2026-12', '2027-01-01']],
  ['2027-01-01', '2028-02-29', ['2027', '2028-01', '2028-02']],
  ['2027-03-01', '2027-03-01', ['2027-03-01']],
])('names the days from %s to %s by the beginnings of their dates', (from, to, prefixes) => {
  expect(dayPrefixes(Date.parse(from), Date.parse(to) + DAY_MS - 1)).toEqual(prefixes);
});

it('divides by percents that never come to more than the whole', () => {
  const text = division(
    '$id',
    'part',
    [
      [2 / 3, 'a'],
      [5 / 6, 'b'],
      [1, 'c'],
    ],
    '-',
  );
  const shares = [...text.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share));
  expect(shares).toHaveLength(3);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
});
