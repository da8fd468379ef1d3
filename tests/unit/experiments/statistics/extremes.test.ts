import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysValid } from '../../../../integrations/experiments/statistics/always-valid.ts';
import { posteriors } from '../../../../integrations/experiments/statistics/bayes.ts';
import { relativeLift } from '../../../../integrations/experiments/statistics/effect.ts';
import { visitorsInAll } from '../../../../integrations/experiments/statistics/plan.ts';
import { sampleRatio } from '../../../../integrations/experiments/statistics/srm.ts';
import { wilson } from '../../../../integrations/experiments/statistics/wilson.ts';

const counts = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constantFrom(1e4, 1e6, 1e8)),
    fc.constantFrom(0, 1e-6, 0.01, 0.5, 0.99, 1),
  )
  .map(([visitors, rate]) => ({ visitors, conversions: Math.round(visitors * rate) }));

describe('any counts', () => {
  it('have figures, and none that is no number', () =>
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 4 }), (variants) => {
        const all = posteriors(variants);
        for (const { probabilityBest, expectedLoss, interval } of all) {
          expect(probabilityBest).toBeGreaterThanOrEqual(0);
          expect(probabilityBest).toBeLessThanOrEqual(1);
          expect(expectedLoss).toBeGreaterThanOrEqual(0);
          expect(interval[0]).toBeLessThanOrEqual(interval[1]);
        }
        const sum = all.reduce((total, { probabilityBest }) => total + probabilityBest, 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-5);
        for (const one of variants) {
          const [low, high] = wilson(one);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThan(high);
          const lift = relativeLift(variants[0]!, one);
          if (!lift) continue;
          const { interval, pValue } = alwaysValid(lift);
          expect(interval[0]).toBeLessThanOrEqual(interval[1]);
          expect(pValue).toBeGreaterThanOrEqual(0);
          expect(pValue).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    ));

  it('of which most are far apart keep what is tiny', () => {
    // The chance that Beta(1, 11) is above Beta(11, 1) is 1/C(22, 11).
    const [low] = posteriors([
      { visitors: 10, conversions: 0 },
      { visitors: 10, conversions: 10 },
    ]);
    expect(low!.probabilityBest / (1 / 705_432)).toBeCloseTo(1, 9);
    const far = posteriors([
      { visitors: 1e6, conversions: 10_000 },
      { visitors: 1e6, conversions: 12_000 },
    ]);
    expect(far[0]!.probabilityBest).toBeGreaterThan(0);
    expect(far[0]!.probabilityBest).toBeLessThan(1e-40);
  });
});

it('a split of nobody is no alarm, and one of a hundred million is seen', () => {
  expect(sampleRatio([0, 0], [1, 1])).toBe(1);
  expect(sampleRatio([5e7, 5e7], [1, 1])).toBe(1);
  expect(sampleRatio([5e7, 4e7], [1, 1])).toBe(0);
});

it('the smallest share of several variants decides how many visitors are needed', () => {
  const plan = { baseline: 0.05, mde: 0.1 };
  expect(visitorsInAll(plan, [50, 50])).toBe(62_462);
  expect(visitorsInAll(plan, [2, 1, 1])).toBe(124_923);
  expect(visitorsInAll({ baseline: 0.9, mde: 0.2 }, [1, 1])).toBe(Infinity);
});
