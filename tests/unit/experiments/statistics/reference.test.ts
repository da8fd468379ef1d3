// oxlint-disable vitest/expect-expect -- expectNear() and expectSame() do.
import { describe, expect, it } from 'vitest';
import { alwaysValid } from '../../../../integrations/experiments/statistics/always-valid.ts';
import { posteriors } from '../../../../integrations/experiments/statistics/bayes.ts';
import {
  difference,
  relativeLift,
  type Effect,
} from '../../../../integrations/experiments/statistics/effect.ts';
import {
  benjaminiHochberg,
  bonferroni,
  holm,
} from '../../../../integrations/experiments/statistics/multiple.ts';
import { visitorsPerVariant } from '../../../../integrations/experiments/statistics/plan.ts';
import { sampleRatio } from '../../../../integrations/experiments/statistics/srm.ts';
import { welch, type Judged } from '../../../../integrations/experiments/statistics/welch.ts';
import { newcombe, wilson } from '../../../../integrations/experiments/statistics/wilson.ts';
import reference from './reference.json' with { type: 'json' };

/** Largest relative error. */
const CLOSED = 1e-9;
const INTEGRATED = 1e-9;

function expectNear(actual: number, expected: number, error = CLOSED): void {
  if (actual === expected) return;
  expect(
    Math.abs(actual - expected) / Math.abs(expected),
    `${actual}, not ${expected}`,
  ).toBeLessThan(error);
}

interface Expected {
  value: number;
  interval: number[];
  pValue: number;
}

function expectSame(
  effect: Effect | undefined,
  judge: (one: Effect) => Judged,
  expected: Expected | null,
) {
  // The reference refuses where nothing varies; we answer that everything is possible.
  if (!expected) {
    if (effect) expect(judge(effect)).toEqual({ interval: [-Infinity, Infinity], pValue: 1 });
    return;
  }
  const { interval, pValue } = judge(effect!);
  expectNear(effect!.value, expected.value);
  expectNear(interval[0], expected.interval[0]!);
  expectNear(interval[1], expected.interval[1]!);
  expectNear(pValue, expected.pValue);
}

describe.each(reference.pairs)('$input', ({ input, ...expected }) => {
  const a = { visitors: input.nA, conversions: input.xA };
  const b = { visitors: input.nB, conversions: input.xB };

  it('has the effects of gbstats', () => {
    expectSame(relativeLift(a, b), welch, expected.welchRelative);
    expectSame(difference(a, b), welch, expected.welchAbsolute);
    expectSame(relativeLift(a, b), alwaysValid, expected.alwaysValid);
    expectSame(difference(a, b), alwaysValid, expected.alwaysValidAbsolute);
    expectSame(
      relativeLift(a, b),
      (one) => alwaysValid(one, { planned: 1000 }),
      expected.alwaysValid1000,
    );
  });

  it('has the intervals of SciPy', () => {
    for (const [at, counts] of [a, b].entries())
      wilson(counts).forEach((end, side) => expectNear(end, expected.wilson[at]![side]!));
    newcombe(a, b).forEach((end, side) => expectNear(end, expected.newcombe[side]!));
  });

  it('has the posteriors of SciPy', () => {
    const [control, variant] = posteriors([a, b]);
    // SciPy's own integral of two equal posteriors is 1.2e-6 off one half.
    const error = input.xA === input.xB ? 1e-5 : INTEGRATED;
    expectNear(variant!.probabilityBest, expected.bayes.P_B_gt_A, error);
    expectNear(control!.expectedLoss, expected.bayes.expectedLoss_chooseA, error);
    expectNear(variant!.expectedLoss, expected.bayes.expectedLoss_chooseB, error);
    control!.interval.forEach((end, side) => expectNear(end, expected.bayes.A_ci95[side]!));
    variant!.interval.forEach((end, side) => expectNear(end, expected.bayes.B_ci95[side]!));
  });
});

it.each(reference.srm)('a split of $users', ({ users, weights, pValue }) => {
  expectNear(sampleRatio(users, weights), pValue);
  // Weights need not be normalised.
  expectNear(
    sampleRatio(
      users,
      weights.map((weight) => weight * 7),
    ),
    pValue,
  );
});

it.each(reference.multiple)('several p-values: $p', ({ p, ...expected }) => {
  holm(p).forEach((one, at) => expectNear(one, expected.holm[at]!));
  benjaminiHochberg(p).forEach((one, at) => expectNear(one, expected.bh[at]!));
  bonferroni(p).forEach((one, at) => expectNear(one, expected.bonferroni[at]!));
});

it.each(reference.sizes)(
  '$baseline and a lift of $relMDE',
  ({ baseline, relMDE, alpha, power, ...n }) => {
    const plan = { baseline, mde: relMDE, alpha, power };
    expectNear(visitorsPerVariant(plan), n.nPerArm_unpooled);
    expectNear(visitorsPerVariant(plan, 'pooled'), n.nPerArm_pooled);
    expectNear(visitorsPerVariant(plan, 'arcsine'), n.nPerArm_arcsine);
  },
);
