import { rateOf, type Counts } from './counts.ts';
import type { Interval } from './interval.ts';
import { wilson } from './wilson.ts';

/**
 * Interval of the difference of two rates (variant less control), made of their Wilson intervals.
 * Newcombe (1998), method 10.
 */
export function newcombe(control: Counts, variant: Counts, alpha = 0.05): Interval {
  const [a, b] = [rateOf(control), rateOf(variant)];
  const [lowA, highA] = wilson(control, alpha);
  const [lowB, highB] = wilson(variant, alpha);
  return [b - a - Math.hypot(b - lowB, highA - a), b - a + Math.hypot(highB - b, a - lowA)];
}
