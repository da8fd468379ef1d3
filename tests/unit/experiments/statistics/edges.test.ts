import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alwaysValid } from '../../../../integrations/experiments/statistics/always-valid.ts';
import { liftInterval } from '../../../../integrations/experiments/statistics/bayes-lift.ts';
import {
  expectedLoss,
  probabilityBest,
} from '../../../../integrations/experiments/statistics/bayes.ts';
import type { Counts } from '../../../../integrations/experiments/statistics/counts.ts';
import {
  benjaminiHochberg,
  holm,
} from '../../../../integrations/experiments/statistics/multiple.ts';
import { newcombe } from '../../../../integrations/experiments/statistics/newcombe.ts';
import {
  credibleInterval,
  posteriorOf,
} from '../../../../integrations/experiments/statistics/posterior.ts';
import {
  plannedVisitors,
  visitorsPerVariant,
} from '../../../../integrations/experiments/statistics/sample-size.ts';
import { sampleRatioMismatch } from '../../../../integrations/experiments/statistics/srm.ts';
import { welch } from '../../../../integrations/experiments/statistics/welch.ts';
import { wilson } from '../../../../integrations/experiments/statistics/wilson.ts';

/** From no visitor to 1e8, every size alike, with rates at 0 and 1 as often as between. */
const counts: fc.Arbitrary<Counts> = fc
  .record({
    digits: fc.double({ min: 0, max: 8, noNaN: true }),
    share: fc.oneof(
      fc.constantFrom(0, 1, 0.5),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.05, noNaN: true }),
    ),
  })
  .map(({ digits, share }) => {
    const visitors = Math.floor(10 ** digits) - 1;
    return { visitors, conversions: Math.round(visitors * share) };
  });

const isChance = (value: number) => value >= 0 && value <= 1;

it('is never NaN, at any counts', () => {
  fc.assert(
    fc.property(counts, counts, (control, variant) => {
      const both = [posteriorOf(control), posteriorOf(variant)] as const;
      const [low, high] = liftInterval(...both);
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(Number.isFinite(high)).toBe(true);
      for (const { value, interval, pValue } of [
        welch(control, variant),
        alwaysValid(control, variant),
      ]) {
        expect([value, ...interval].every(Number.isFinite)).toBe(true);
        expect(isChance(pValue)).toBe(true);
      }
      for (const [from, until] of [wilson(variant), credibleInterval(both[1])]) {
        expect(isChance(from) && isChance(until) && from <= until).toBe(true);
      }
      expect(newcombe(control, variant).every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('adds up: one of all variants is the best, and the best loses least', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 4 }), (all) => {
      const posteriors = all.map(posteriorOf);
      const best = probabilityBest(posteriors);
      const loss = expectedLoss(posteriors);
      expect(best.reduce((sum, one) => sum + one)).toBeCloseTo(1, 6);
      expect(loss.every(isChance)).toBe(true);
      const means = posteriors.map(({ a, b }) => a / (a + b));
      // E max − E θ: what two variants lose differs by what their means do.
      expect(Math.abs(loss[0]! - loss[1]! - (means[1]! - means[0]!))).toBeLessThan(1e-7);
    }),
    { numRuns: 100 },
  );
});

it('keeps the digits of small chances', () => {
  const far = [
    posteriorOf({ visitors: 1000, conversions: 50 }),
    posteriorOf({ visitors: 1000, conversions: 250 }),
  ];
  const [low] = probabilityBest(far);
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(1e-30);
  expect(sampleRatioMismatch([52_000, 48_000], [1, 1])).toBeCloseTo(1.1e-36, 37);
});

it('says nothing where normal theory has nothing to say', () => {
  const none = { visitors: 100, conversions: 0 };
  const some = { visitors: 100, conversions: 5 };
  for (const [a, b] of [
    [none, none],
    [none, some],
    [some, none],
    [{ visitors: 0, conversions: 0 }, some],
  ] as const)
    expect(alwaysValid(a, b)).toEqual({
      value: 0,
      interval: [0, 0],
      pValue: 1,
      undetermined: true,
    });
  expect(wilson({ visitors: 0, conversions: 0 })).toEqual([0, 1]);
  expect(sampleRatioMismatch([0, 0], [1, 1])).toBe(1);
});

it('is certain of equal rates in no direction', () => {
  const same = { visitors: 1000, conversions: 50 };
  expect(alwaysValid(same, same)).toMatchObject({ value: 0, pValue: 1 });
  expect(welch(same, same).pValue).toBe(1);
  expect(probabilityBest([same, same, same].map(posteriorOf)).map((p) => p.toFixed(9))).toEqual(
    Array(3).fill('0.333333333'),
  );
});

it('corrects no p-value downwards, keeps their order, and knows empty lists', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(chance), (pValues) => {
      for (const corrected of [holm(pValues), benjaminiHochberg(pValues)])
        for (const [index, p] of pValues.entries()) {
          expect(corrected[index]).toBeGreaterThanOrEqual(p);
          expect(corrected[index]).toBeLessThanOrEqual(1);
          for (const [other, q] of pValues.entries())
            if (p < q) expect(corrected[index]).toBeLessThanOrEqual(corrected[other]!);
        }
    }),
  );
});

it('plans for looking whenever one likes, for several variants, for uneven weights', () => {
  const plan = { baseline: 0.05, mde: 0.1, alpha: 0.05, power: 0.8 };
  const one = plannedVisitors(plan, [50, 50]);
  expect(one).toBe(Math.ceil(2 * visitorsPerVariant(plan, 'always-valid')));
  expect(one / 2 / visitorsPerVariant(plan)).toBeGreaterThan(1.8);
  expect(plannedVisitors(plan, [1, 1, 1])).toBeGreaterThan(1.5 * one);
  expect(plannedVisitors(plan, [90, 10])).toBeGreaterThan(2 * one);
  expect(visitorsPerVariant({ ...plan, baseline: 0.95 })).toBe(Infinity);
});
