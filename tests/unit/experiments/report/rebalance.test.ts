import { expect, it } from 'vitest';
import { withWeights } from '../../../../integrations/experiments/file/edit.ts';
import { judge } from '../../../../integrations/experiments/report/judge.ts';
import { thompsonWeights } from '../../../../integrations/experiments/report/rebalance.ts';

const weights = (...counts: [number, number][]) =>
  thompsonWeights(
    judge(
      Object.fromEntries(
        counts.map(([conversions, visitors], at) => [
          ['control', 'b', 'c', 'd', 'e', 'f', 'g'][at]!,
          { conversions, visitors },
        ]),
      ),
    ),
  );

it('divides evenly where nothing is known', () => {
  expect(weights([0, 0], [0, 0])).toEqual({ control: 50, b: 50 });
  expect(Object.values(weights([5, 100], [5, 100], [5, 100])).toSorted()).toEqual([33, 33, 34]);
});

it('leaves a tenth for a variant that is surely worse', () => {
  expect(weights([100, 10_000], [900, 10_000])).toEqual({ control: 10, b: 90 });
});

it('makes whole percents of many, none of them zero', () => {
  const all = weights([9, 90], [1, 90], [2, 90], [3, 90], [4, 90], [5, 90], [60, 90]);
  expect(Object.values(all).reduce((sum, value) => sum + value)).toBe(100);
  expect(Math.min(...Object.values(all))).toBeGreaterThanOrEqual(7);
  expect(all['g']).toBeGreaterThan(50);
});

it('is written into the file, and nothing else is', () => {
  expect(
    withWeights('# why\nvariants: { control: 50, b: 50 } # even\nmde: 0.1\n', {
      control: 10,
      b: 90,
    }),
  ).toBe('# why\nvariants: { control: 10, b: 90 } # even\nmde: 0.1\n');
});
