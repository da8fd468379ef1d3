/** Visitors of a variant and how many of them converted: whole numbers, conversions at most visitors. */
export interface Counts {
  visitors: number;
  conversions: number;
}

/** Two ends, the lower first. */
export type Interval = readonly [lower: number, upper: number];

/** Share of visitors that converted; 0 where nobody came. */
export const rateOf = ({ visitors, conversions }: Counts): number =>
  visitors === 0 ? 0 : conversions / visitors;

/** Variance of the rate as an estimate: p(1 − p)/n, without Bessel's correction. */
export function varianceOf(counts: Counts): number {
  const rate = rateOf(counts);
  return counts.visitors === 0 ? 0 : (rate * (1 - rate)) / counts.visitors;
}
