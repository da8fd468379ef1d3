import type { Effect } from './effect.ts';
import { UNKNOWN, type Judged } from './welch.ts';

/** Visitors for whom the interval is narrowest where nobody planned a number. */
export const DEFAULT_PLAN = 5000;

/**
 * Interval and p-value of an effect that stay right however often they are looked at: an asymptotic confidence
 * sequence (Waudby-Smith and others, Time-uniform central limit theory, arXiv 2103.06476v7: interval by their
 * equation 9, p-value by 155, rho by 161). It is narrowest at `planned` visitors, those of both variants together.
 */
export function alwaysValid(
  { value, variance, n }: Effect,
  { alpha = 0.05, planned = DEFAULT_PLAN }: { alpha?: number; planned?: number } = {},
): Judged {
  if (variance <= 0) return UNKNOWN;
  const rho2 = tuned(alpha) / planned;
  const spread = n * rho2 + 1;
  // The variance of one observation is n times that of the estimate.
  const half = Math.sqrt(
    (variance * 2 * spread * Math.log(Math.sqrt(spread) / alpha)) / (n * rho2),
  );
  // As a logarithm: the evidence of a large test would overflow.
  const evidence = (rho2 * n * value ** 2) / variance / (2 * spread) - Math.log(spread) / 2;
  return { interval: [value - half, value + half], pValue: Math.min(1, Math.exp(-evidence)) };
}

/** Rho squared, times the planned number of visitors (equation 161). */
const tuned = (alpha: number) => -2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha) + 1);

/** Half the width of the interval in standard deviations of the estimate, when the planned visitors have come. */
export function halfWidth(alpha: number): number {
  const spread = tuned(alpha) + 1;
  return Math.sqrt((2 * spread * Math.log(Math.sqrt(spread) / alpha)) / tuned(alpha));
}
