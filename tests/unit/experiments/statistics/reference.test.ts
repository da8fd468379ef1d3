import { describe, expect, it } from 'vitest';
import { alwaysValid } from '../../../../integrations/experiments/statistics/always-valid.ts';
import { liftInterval } from '../../../../integrations/experiments/statistics/bayes-lift.ts';
import {
  expectedLoss,
  probabilityBest,
} from '../../../../integrations/experiments/statistics/bayes.ts';
import {
  benjaminiHochberg,
  bonferroni,
  holm,
} from '../../../../integrations/experiments/statistics/multiple.ts';
import { newcombe } from '../../../../integrations/experiments/statistics/newcombe.ts';
import {
  credibleInterval,
  posteriorOf,
} from '../../../../integrations/experiments/statistics/posterior.ts';
import { visitorsPerVariant } from '../../../../integrations/experiments/statistics/sample-size.ts';
import { sampleRatioMismatch } from '../../../../integrations/experiments/statistics/srm.ts';
import { welch, type Test } from '../../../../integrations/experiments/statistics/welch.ts';
import { wilson } from '../../../../integrations/experiments/statistics/wilson.ts';
import { farOff } from './close.ts';
import reference from './reference.json' with { type: 'json' };

const CLOSED = 1e-9;
const NUMERIC = 1e-5;

describe.each(reference.proportion)('$control against $variant', (one) => {
  const { control, variant, tests } = one;
  const found: Record<keyof typeof tests, Test> = {
    frequentist_relative: welch(control, variant),
    frequentist_absolute: welch(control, variant, { scale: 'absolute' }),
    'frequentist_relative_alpha0.1': welch(control, variant, { alpha: 0.1 }),
    oneSidedGreater_relative: welch(control, variant, { alternative: 'greater' }),
    oneSidedLesser_relative: welch(control, variant, { alternative: 'less' }),
    sequential_relative: alwaysValid(control, variant),
    sequential_absolute: alwaysValid(control, variant, { scale: 'absolute' }),
    sequential_relative_N1000: alwaysValid(control, variant, { planned: 1000 }),
  };

  it.each(Object.keys(tests) as (keyof typeof tests)[])('%s', (name) => {
    const { value, interval, pValue } = found[name];
    const { expected, ci, pValue: p } = tests[name];
    expect(farOff([value, ...interval, pValue], [expected, ...ci, p])).toBeLessThan(CLOSED);
  });

  it('Wilson and Newcombe', () => {
    expect(farOff([wilson(control), wilson(variant)], one.wilson)).toBeLessThan(CLOSED);
    expect(farOff(newcombe(control, variant), one.newcombe)).toBeLessThan(CLOSED);
  });

  it('Beta-Binomial', () => {
    const both = [posteriorOf(control), posteriorOf(variant)];
    const { P_B_gt_A, expectedLoss_chooseA, expectedLoss_chooseB, A_ci95, B_ci95 } = one.bayes;
    expect(farOff(probabilityBest(both)[1], P_B_gt_A)).toBeLessThan(NUMERIC);
    expect(farOff(expectedLoss(both), [expectedLoss_chooseA, expectedLoss_chooseB])).toBeLessThan(
      NUMERIC,
    );
    expect(
      farOff(
        both.map((of) => credibleInterval(of)),
        [A_ci95, B_ci95],
      ),
    ).toBeLessThan(CLOSED);
  });
});

const posteriors = (counts: number[][]) =>
  counts.map(([conversions, visitors]) =>
    posteriorOf({ conversions: conversions!, visitors: visitors! }),
  );

// Computed with SciPy on a grid of 800,000 points.
it.each(reference.best)('the best of $counts', ({ counts, best, loss }) => {
  expect(farOff(probabilityBest(posteriors(counts)), best)).toBeLessThan(1e-6);
  expect(farOff(expectedLoss(posteriors(counts)), loss)).toBeLessThan(1e-6);
});

it.each(reference.lift)('the lift of $variant over $control', ({ control, variant, interval }) => {
  const [a, b] = posteriors([control, variant]);
  expect(farOff(liftInterval(a!, b!), interval)).toBeLessThan(NUMERIC);
});

it.each(reference.srm)('the split $users', ({ users, weights, pValue }) => {
  expect(farOff(sampleRatioMismatch(users, weights), pValue)).toBeLessThan(CLOSED);
  const tenfold = weights.map((weight) => weight * 10);
  expect(farOff(sampleRatioMismatch(users, tenfold), pValue)).toBeLessThan(CLOSED);
});

it.each(reference.multipleComparison)('many p-values $p', (one) => {
  expect(farOff(holm(one.p), one.holm)).toBeLessThan(CLOSED);
  expect(farOff(benjaminiHochberg(one.p), one.bh)).toBeLessThan(CLOSED);
  expect(farOff(bonferroni(one.p), one.bonferroni)).toBeLessThan(CLOSED);
});

it.each(reference.sampleSize)('the visitors for a baseline of $baseline', (one) => {
  const plan = { ...one, mde: one.relMDE };
  expect(farOff(visitorsPerVariant(plan), one.nPerArm_unpooled)).toBeLessThan(CLOSED);
  expect(farOff(visitorsPerVariant(plan, 'pooled'), one.nPerArm_pooled)).toBeLessThan(CLOSED);
  expect(farOff(visitorsPerVariant(plan, 'arcsine'), one.nPerArm_arcsine)).toBeLessThan(CLOSED);
});
