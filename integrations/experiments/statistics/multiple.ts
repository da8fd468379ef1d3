/** p-values corrected for their number, in the order given; each rises at most to 1. */
type Correction = (pValues: readonly number[]) => number[];

/** Every comparison alone: simple and strict. */
export const bonferroni: Correction = (pValues) =>
  pValues.map((p) => Math.min(1, p * pValues.length));

/** Holm (1979): the chance of even one false finding stays below alpha, with more power than Bonferroni. */
export const holm: Correction = (pValues) =>
  inOrder(pValues, (sorted) => {
    let highest = 0;
    return sorted.map((p, index) => (highest = Math.max(highest, p * (sorted.length - index))));
  });

/** Benjamini and Hochberg (1995): the share of false ones among the findings stays below alpha. */
export const benjaminiHochberg: Correction = (pValues) =>
  inOrder(pValues, (sorted) => {
    let lowest = 1;
    return sorted
      .map((p, index) => p * (sorted.length / (index + 1)))
      .toReversed()
      .map((p) => (lowest = Math.min(lowest, p)))
      .toReversed();
  });

/** Corrects values sorted from small to large and puts them back where they stood. */
function inOrder(pValues: readonly number[], correct: Correction): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[a]! - pValues[b]!);
  const corrected = correct(order.map((index) => pValues[index]!));
  const found: number[] = Array.from({ length: pValues.length }, () => 1);
  order.forEach((index, rank) => (found[index] = Math.min(1, corrected[rank]!)));
  return found;
}
