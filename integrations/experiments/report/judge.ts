import { alwaysValid, DEFAULT_PLAN } from '../statistics/always-valid.ts';
import { posteriors, type Posterior } from '../statistics/bayes.ts';
import { rateOf, type Counts, type Interval } from '../statistics/counts.ts';
import { relativeLift } from '../statistics/effect.ts';
import { holm } from '../statistics/multiple.ts';
import { sampleRatio } from '../statistics/srm.ts';
import type { Judged } from '../statistics/welch.ts';
import { wilson } from '../statistics/wilson.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What a metric says of one variant. */
export interface JudgedVariant extends Counts {
  rate: number;
  /** Wilson's interval of the rate, 95%. */
  interval: Interval;
  /** Relative to the control, 0.1 for a tenth more; null for the control itself, and while that has no conversion. */
  lift: number | null;
  /** Of the lift, however often it is looked at; ends that are not known yet are null in JSON. */
  alwaysValid: Judged;
  /** Its p-value among those of all variants, by Holm. */
  adjustedPValue: number;
  /** Uniform prior, exact; the interval is that of the rate. */
  bayes: { probabilityBest: number; expectedLoss: number; interval: Interval };
}

/** A metric, judged: the same in `evaluate --json` and in `report --json`. */
export interface JudgedMetric extends Verdict {
  /** The control first. */
  variants: Record<string, JudgedVariant>;
  srm: { pValue: number };
  /** Visitors for whom the test was planned. */
  planned: number;
  alpha: number;
}

export interface JudgeOptions {
  /** Weights by variant; equal ones, when left out. */
  weights?: Readonly<Record<string, number>> | undefined;
  /** Visitors in all that the test was planned for; without it 5,000 tune the interval, and no end is foretold. */
  planned?: number | undefined;
  alpha?: number | undefined;
  /** Smallest relative lift worth finding. */
  mde?: number | undefined;
  /** false leaves the posteriors out: they take their time, and no verdict asks for them. */
  bayes?: boolean | undefined;
  /** Why no winner may be named, whatever the figures say: gates that failed before. */
  invalid?: string | undefined;
}

const NOT_ASKED: Posterior = { probabilityBest: 0, expectedLoss: 0, interval: [0, 1] };

const NOT_COMPARED: Judged = { interval: [0, 0], pValue: 1 };

/** Judges counts by variant, the first of which is the control. Takes two variants or more. */
export function judge(
  counts: Readonly<Record<string, Counts>>,
  { weights, planned, alpha = 0.05, mde, invalid, bayes = true }: JudgeOptions = {},
): JudgedMetric {
  const names = Object.keys(counts);
  const all = Object.values(counts);
  const [control, ...others] = all as [Counts, ...Counts[]];
  const pValue = sampleRatio(
    all.map(({ visitors }) => visitors),
    names.map((name) => weights?.[name] ?? 1),
  );
  const tuned = { alpha, planned: planned ?? DEFAULT_PLAN };
  const lifts = others.map((one) => relativeLift(control, one));
  const judged = lifts.map((lift) => (lift ? alwaysValid(lift, tuned) : unknown));
  const adjusted = holm(judged.map((one) => one.pValue));
  const believed = bayes ? posteriors(all) : [];
  const variants = Object.fromEntries(
    names.map((name, at): [string, JudgedVariant] => [
      name,
      {
        ...all[at]!,
        rate: rateOf(all[at]!),
        interval: wilson(all[at]!),
        lift: at === 0 ? null : (lifts[at - 1]?.value ?? null),
        alwaysValid: at === 0 ? NOT_COMPARED : judged[at - 1]!,
        adjustedPValue: at === 0 ? 1 : adjusted[at - 1]!,
        bayes: believed[at] ?? NOT_ASKED,
      },
    ]),
  );
  const verdict = verdictOf({ variants, srm: pValue, planned, alpha, mde, invalid });
  return { variants, srm: { pValue }, planned: tuned.planned, alpha, ...verdict };
}

const unknown: Judged = { interval: [-Infinity, Infinity], pValue: 1 };
