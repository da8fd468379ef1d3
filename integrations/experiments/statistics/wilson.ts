import { rateOf, type Counts } from './counts.ts';
import type { Interval } from './interval.ts';
import { criticalValue } from './normal.ts';

/**
 * Interval of a rate that holds at few visitors and at rates near 0 and 1 too; all of [0, 1] without visitors.
 * Wilson (1927), without continuity correction.
 */
export function wilson(counts: Counts, alpha = 0.05): Interval {
  const { visitors, conversions } = counts;
  if (visitors === 0) return [0, 1];
  const z = criticalValue(alpha);
  const rate = rateOf(counts);
  const weight = z ** 2 / visitors;
  const centre = rate + weight / 2;
  const half = z * Math.sqrt((rate * (1 - rate)) / visitors + weight / (4 * visitors));
  // At the ends the two terms cancel but for rounding.
  return [
    conversions === 0 ? 0 : (centre - half) / (1 + weight),
    conversions === visitors ? 1 : (centre + half) / (1 + weight),
  ];
}
