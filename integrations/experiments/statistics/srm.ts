import gammainc from '@stdlib/math-base-special-gammainc';

/** Below this the split is not the one that was planned, and no figure is to be trusted. */
export const SRM_ALPHA = 0.001;

/**
 * Chance of a split at least as uneven as this one, were visitors assigned by the weights (any positive numbers):
 * Pearson's chi-square. 1 without visitors.
 */
export function sampleRatioMismatch(
  visitors: readonly number[],
  weights: readonly number[],
): number {
  const all = sum(visitors);
  const share = sum(weights);
  if (all === 0 || visitors.length < 2) return 1;
  const square = sum(
    visitors.map((count, index) => {
      const expected = (all * weights[index]!) / share;
      return (count - expected) ** 2 / expected;
    }),
  );
  return square === 0 ? 1 : gammainc(square / 2, (visitors.length - 1) / 2, true, true);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
