import { rateOf, type Counts, type Interval } from './counts.ts';
import { normalQuantile } from './distributions.ts';

/**
 * Wilson's score interval of a rate, without continuity correction (E. B. Wilson, JASA 22, 1927). [0, 1] where
 * nobody came. `alpha` is the share of intervals that may miss.
 */
export function wilson(counts: Counts, alpha = 0.05): Interval {
  const { visitors: n, conversions: x } = counts;
  if (n === 0) return [0, 1];
  const z2 = normalQuantile(1 - alpha / 2) ** 2;
  const rate = rateOf(counts);
  const middle = (rate + z2 / (2 * n)) / (1 + z2 / n);
  const half =
    Math.sqrt((rate * (1 - rate)) / n + z2 / (4 * n * n)) * (Math.sqrt(z2) / (1 + z2 / n));
  // At the ends the formula gives 0 and 1 but for rounding.
  return [x === 0 ? 0 : middle - half, x === n ? 1 : middle + half];
}

/**
 * Newcombe's interval of the difference of two rates, `b` − `a`: the hybrid of two Wilson intervals, his method 10
 * (R. G. Newcombe, Statistics in Medicine 17, 1998).
 */
export function newcombe(a: Counts, b: Counts, alpha = 0.05): Interval {
  const difference = rateOf(b) - rateOf(a);
  const [lowA, highA] = wilson(a, alpha);
  const [lowB, highB] = wilson(b, alpha);
  return [
    difference - Math.hypot(rateOf(b) - lowB, highA - rateOf(a)),
    difference + Math.hypot(highB - rateOf(b), rateOf(a) - lowA),
  ];
}
