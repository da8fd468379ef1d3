/** From the first number on, and below the second. */
export type Range = readonly [from: number, to: number];

/**
 * The part of 0…1 that belongs to each variant. Each has its share of the whole line, and only the first part of it
 * takes part where coverage is below 1: when coverage grows, nobody who was in changes places. Weights are any positive
 * numbers; coverage is held within 0 and 1.
 */
export function bucketRanges(weights: readonly number[], coverage = 1): Range[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const part = Math.min(1, Math.max(0, coverage));
  let start = 0;
  return weights.map((weight) => {
    const from = start;
    const share = weight / whole;
    start += share;
    return [from, from + share * part];
  });
}

/** The range that a number falls into, as a place in the list; −1 for none. */
export const rangeOf = (number: number, ranges: readonly Range[]): number =>
  ranges.findIndex(([from, to]) => number >= from && number < to);

/** Whether an id is in a part of an exclusion group: groups are hashed with a seed of their own. */
export const inPart = (hash: number, [from, to]: Range): boolean => hash >= from && hash < to;
