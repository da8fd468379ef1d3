import type { Interval } from './counts.ts';
import { studentQuantile, tTwoSided } from './distributions.ts';
import type { Effect } from './effect.ts';

/** What a test says of an effect: the values that it leaves possible, and how surprising none would be. */
export interface Judged {
  interval: Interval;
  pValue: number;
}

/** All that can be said of an effect whose variance is nothing: too little was seen. */
export const UNKNOWN: Judged = { interval: [-Infinity, Infinity], pValue: 1 };

/**
 * Welch's t test of an effect, two-sided. Right for one look at the end, chosen before the start: who looks daily
 * and stops at the first p < 0.05 finds a false winner far more often than one time in twenty.
 */
export function welch({ value, variance, degrees }: Effect, alpha = 0.05): Judged {
  if (variance <= 0) return UNKNOWN;
  const deviation = Math.sqrt(variance);
  const half = studentQuantile(1 - alpha / 2, degrees) * deviation;
  return { interval: [value - half, value + half], pValue: tTwoSided(value / deviation, degrees) };
}
