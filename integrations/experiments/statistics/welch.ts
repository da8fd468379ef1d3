import betainc from '@stdlib/math-base-special-betainc';
import quantile from '@stdlib/stats-base-dists-t-quantile';
import { varianceOf, type Counts } from './counts.ts';
import { effectOf, type Scale } from './effect.ts';
import type { Interval } from './interval.ts';

/** An effect with its interval and p-value; 0, [0, 0] and 1 where nothing can be said yet, as gbstats has it. */
export interface Test {
  value: number;
  interval: Interval;
  pValue: number;
  /** Nothing can be said: a rate of 0 or 1, or no visitors. */
  undetermined?: true;
}

export const undetermined = (): Test => ({
  value: 0,
  interval: [0, 0],
  pValue: 1,
  undetermined: true,
});

/** Which effects count against “no effect”: both signs, only more, only less. */
export type Alternative = 'two-sided' | 'greater' | 'less';

interface Options {
  alpha?: number;
  scale?: Scale;
  alternative?: Alternative;
}

/**
 * Welch's t-test of a variant against the control. Right for one look at a size that was fixed before; whoever looks
 * again and again needs `alwaysValid`. A one-sided interval is open to one side: its bound there is infinite.
 */
export function welch(
  control: Counts,
  variant: Counts,
  { alpha = 0.05, scale = 'relative', alternative = 'two-sided' }: Options = {},
): Test {
  const effect = effectOf(control, variant, scale);
  if (!effect || Math.min(control.visitors, variant.visitors) < 2) return undetermined();
  const { value } = effect;
  const error = Math.sqrt(effect.variance);
  const freedom = degreesOfFreedom(control, variant);
  const beyond = tail(Math.abs(value) / error, freedom);
  if (alternative === 'two-sided') {
    const half = -quantile(alpha / 2, freedom) * error;
    return { value, interval: [value - half, value + half], pValue: Math.min(1, 2 * beyond) };
  }
  const half = -quantile(alpha, freedom) * error;
  const above = value >= 0 ? beyond : 1 - beyond;
  return alternative === 'greater'
    ? { value, interval: [value - half, Infinity], pValue: above }
    : { value, interval: [-Infinity, value + half], pValue: 1 - above };
}

/** Welch and Satterthwaite. */
function degreesOfFreedom(control: Counts, variant: Counts): number {
  const [a, b] = [varianceOf(control) / control.visitors, varianceOf(variant) / variant.visitors];
  return (a + b) ** 2 / (a ** 2 / (control.visitors - 1) + b ** 2 / (variant.visitors - 1));
}

/** Chance of a t beyond `t` ≥ 0, right far out too, where 1 less the distribution function would be 0. */
const tail = (t: number, freedom: number): number =>
  betainc(freedom / (freedom + t ** 2), freedom / 2, 0.5) / 2;
