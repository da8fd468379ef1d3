import gammainc from '@stdlib/math-base-special-gammainc';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** How many standard errors leave `alpha` outside, both sides together: 1.96 for 0.05. */
export const criticalValue = (alpha: number): number => -quantile(alpha / 2, 0, 1);

/** The standard normal quantile. */
export const normalQuantile = (probability: number): number => quantile(probability, 0, 1);

/** The standard normal distribution function, right in both tails. */
export const normalCdf = (z: number): number => {
  // The chance of a square beyond z², of which each sign has half.
  const beyond = gammainc((z * z) / 2, 0.5, true, true) / 2;
  return z > 0 ? 1 - beyond : beyond;
};
