/** The order of p-values, the smallest first, as places in the list. */
const order = (p: readonly number[]) => p.map((_, at) => at).sort((a, b) => p[a]! - p[b]!);

/**
 * Holm's step-down adjustment: the chance of one false finding among all stays below the level at which the results
 * are read (S. Holm, Scandinavian Journal of Statistics 6, 1979). Answers adjusted p-values in the order given.
 */
export function holm(p: readonly number[]): number[] {
  const adjusted = p.map(() => 1);
  let least = 0;
  for (const [rank, at] of order(p).entries()) {
    least = Math.max(least, Math.min(1, (p.length - rank) * p[at]!));
    adjusted[at] = least;
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's step-up adjustment: of what is called a finding, at most this share is false on average
 * (Journal of the Royal Statistical Society B 57, 1995).
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = p.map(() => 1);
  let most = 1;
  for (const [rank, at] of order(p).entries().toArray().reverse()) {
    most = Math.min(most, (p.length / (rank + 1)) * p[at]!);
    adjusted[at] = most;
  }
  return adjusted;
}

/** Bonferroni's adjustment: each p-value times their number. */
export const bonferroni = (p: readonly number[]): number[] =>
  p.map((one) => Math.min(1, one * p.length));
