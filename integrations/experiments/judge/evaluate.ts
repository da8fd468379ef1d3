import { alwaysValid, DEFAULT_PLANNED } from '../statistics/always-valid.ts';
import { liftInterval } from '../statistics/bayes-lift.ts';
import { expectedLoss, probabilityBest } from '../statistics/bayes.ts';
import { rateOf, type Counts } from '../statistics/counts.ts';
import { holm } from '../statistics/multiple.ts';
import { credibleInterval, posteriorOf } from '../statistics/posterior.ts';
import { sampleRatioMismatch } from '../statistics/srm.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Evaluation, VariantFigures } from './evaluation.ts';
import { verdictOf } from './verdict.ts';

export interface Options {
  /** By variant, in any unit; all alike where nothing is said. */
  weights?: readonly number[];
  /** Visitors at which the test is planned to end. */
  planned?: number | undefined;
  alpha?: number;
}

/**
 * Judges counts by variant, the control first. The always-valid interval is tuned to the planned number of visitors (N*),
 * to 5,000 without a plan.
 */
export function evaluate(
  counts: Readonly<Record<string, Counts>>,
  { weights, planned, alpha = 0.05 }: Options = {},
): Evaluation {
  const keys = Object.keys(counts);
  const all = keys.map((key) => counts[key]!);
  const [control, ...others] = all as [Counts, ...Counts[]];
  const tests = others.map((variant) =>
    alwaysValid(control, variant, { planned: planned ?? DEFAULT_PLANNED, alpha }),
  );
  const adjusted = holm(tests.map(({ pValue }) => pValue));
  const posteriors = all.map(posteriorOf);
  const best = probabilityBest(posteriors);
  const loss = expectedLoss(posteriors);
  const figures = all.map((own, index): VariantFigures => {
    const posterior = posteriors[index]!;
    const test = tests[index - 1];
    return {
      ...own,
      rate: rateOf(own),
      interval: wilson(own),
      ...(test && {
        lift: liftOf(control, own),
        alwaysValid: {
          interval: test.interval,
          pValue: test.pValue,
          adjustedPValue: adjusted[index - 1]!,
          ...(test.undetermined && { undetermined: true }),
        },
      }),
      bayes: {
        probabilityBest: best[index]!,
        expectedLoss: loss[index]!,
        interval: credibleInterval(posterior),
        ...(test && { liftInterval: liftInterval(posteriors[0]!, posterior) }),
      },
    };
  });
  const judged = {
    variants: Object.fromEntries(keys.map((key, index) => [key, figures[index]!])),
    srm: {
      pValue: sampleRatioMismatch(
        all.map(({ visitors }) => visitors),
        weights ?? all.map(() => 1),
      ),
    },
    visitors: all.reduce((sum, { visitors }) => sum + visitors, 0),
    planned: planned ?? null,
  };
  return { ...judged, verdict: verdictOf(judged, alpha) };
}

function liftOf(control: Counts, variant: Counts): number | null {
  const [a, b] = [rateOf(control), rateOf(variant)];
  return a > 0 ? (b - a) / a : b > 0 ? null : 0;
}
