import { chiSquareAbove } from './distributions.ts';

/** Below this chance a split is taken for broken: rarer than what a test of its own would call an accident. */
export const SRM_ALARM = 0.001;

/**
 * How likely a split as uneven as this is if visitors were divided by the weights: Pearson's chi-square test of
 * sample ratio mismatch. Weights are any positive numbers. 1 where nobody came.
 */
export function sampleRatio(visitors: readonly number[], weights: readonly number[]): number {
  const total = visitors.reduce((sum, n) => sum + n, 0);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0 || visitors.length < 2) return 1;
  const statistic = visitors.reduce((sum, n, at) => {
    const expected = total * (weights[at]! / whole);
    return sum + (n - expected) ** 2 / expected;
  }, 0);
  return chiSquareAbove(statistic, visitors.length - 1);
}
