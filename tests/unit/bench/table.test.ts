import { expect, test } from 'vitest';
import { isMet } from '../../bench/figure.ts';
import { formatTable } from '../../bench/table.ts';

const cold = { name: 'cold', measured: 1.234, target: 1.5, unit: '×' as const, note: 'two runs' };
const score = { name: 'SEO', measured: 92, target: 100, least: true, unit: 'points' as const };

test('a ratio is to be small, a score large', () => {
  expect(isMet(cold)).toBe(true);
  expect(isMet({ ...cold, measured: 1.51 })).toBe(false);
  expect(isMet(score)).toBe(false);
  expect(isMet({ ...score, measured: 100 })).toBe(true);
});

test('the table has a line a figure, with its verdict and what is to be known of it', () => {
  expect(formatTable([cold, score], { color: false }).split('\n')).toEqual([
    'figure  measured   target',
    'cold       1.23×  ≤ 1.50×  ok',
    '  two runs',
    'SEO           92    ≥ 100  missed',
  ]);
});
