/** What was seen of one variant. Whole numbers, conversions at most as many as visitors. */
export interface Counts {
  visitors: number;
  conversions: number;
}

/** Share of visitors that converted; 0 where there are none. */
export const rateOf = ({ visitors, conversions }: Counts): number =>
  visitors > 0 ? conversions / visitors : 0;

/** Variance of the rate of one visitor, p(1 − p), without Bessel's correction, as gbstats has it. */
export const varianceOf = (counts: Counts): number => {
  const rate = rateOf(counts);
  return rate * (1 - rate);
};
