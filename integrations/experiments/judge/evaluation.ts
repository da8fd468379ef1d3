import type { Interval } from '../statistics/interval.ts';
import type { Verdict } from './verdict.ts';

/** What is known of one variant for one metric. Rates and lifts are shares: 0.1 is a tenth. */
export interface VariantFigures {
  visitors: number;
  conversions: number;
  rate: number;
  /** Wilson's interval of the rate. */
  interval: Interval;
  /** Relative lift over the control; null where the control has no conversions but the variant has. Not of the control. */
  lift?: number | null;
  /** The relative lift, right at every look. Not of the control. */
  alwaysValid?: AlwaysValid;
  bayes: Bayes;
}

export interface AlwaysValid {
  interval: Interval;
  pValue: number;
  /** Corrected for the number of variants (Holm); of one variant the same. */
  adjustedPValue: number;
  /**
   * Nothing can be said yet, since in one of the two nobody or everybody converted. Interval and p-value are then
   * [0, 0] and 1, as gbstats has them: they are no statement.
   */
  undetermined?: true;
}

/** By uniform priors, exact. */
export interface Bayes {
  /** Chance that no other variant has a higher rate. */
  probabilityBest: number;
  /** Rate lost on average by choosing this variant where another is better. */
  expectedLoss: number;
  /** Credible interval of the rate, 95%. */
  interval: Interval;
  /** Credible interval of the relative lift, 95%. Not of the control. */
  liftInterval?: Interval;
}

/** One metric of an experiment, judged. */
export interface Evaluation {
  /** The control first, under the name that it was given. */
  variants: Record<string, VariantFigures>;
  srm: { pValue: number };
  /** Visitors of all variants, and how many were planned for; null without a plan. */
  visitors: number;
  planned: number | null;
  verdict: Verdict;
}
