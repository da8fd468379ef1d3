import { halfWidth } from './always-valid.ts';
import { normalBelow, normalQuantile } from './distributions.ts';

/** What a test is planned by. */
export interface Plan {
  /** Expected conversion rate of the control, above 0 and below 1. */
  baseline: number;
  /** Smallest relative lift worth finding. */
  mde: number;
  alpha?: number;
  power?: number;
}

/** How the size is worked out; they differ by a few visitors in a thousand. */
export type PlanMethod = 'unpooled' | 'pooled' | 'arcsine';

/**
 * Visitors that each of two variants needs to find a lift of `mde` with the chance `power`, two-sided at `alpha`; not
 * rounded. Normal approximation for two proportions (Fleiss, Statistical Methods for Rates and Proportions, chapter
 * 4), with the variances of both rates, their pooled one, or Cohen's arcsine transform. Infinity where the rate of
 * the variant would not be between 0 and 1, or nothing is to be found.
 */
export function visitorsPerVariant(
  { baseline, mde, alpha = 0.05, power = 0.8 }: Plan,
  method: PlanMethod = 'unpooled',
): number {
  const other = baseline * (1 + mde);
  if (!(baseline > 0 && baseline < 1 && other > 0 && other < 1) || mde === 0) return Infinity;
  const [size, strength] = [normalQuantile(1 - alpha / 2), normalQuantile(power)];
  const spread = baseline * (1 - baseline) + other * (1 - other);
  const gap = (other - baseline) ** 2;
  if (method === 'unpooled') return ((size + strength) ** 2 * spread) / gap;
  if (method === 'pooled') {
    const mean = (baseline + other) / 2;
    return (size * Math.sqrt(2 * mean * (1 - mean)) + strength * Math.sqrt(spread)) ** 2 / gap;
  }
  const h = 2 * (Math.asin(Math.sqrt(other)) - Math.asin(Math.sqrt(baseline)));
  return 2 * (twoSided(size, power) / h) ** 2;
}

/**
 * Visitors that a test needs in all, where variants have weights and every one of them is to be compared with the
 * first: the smallest share decides.
 */
export const visitorsInAll = (plan: Plan, weights: readonly number[]): number =>
  inAll(visitorsPerVariant(plan), weights);

/**
 * The same for a test that is looked at on any day, and judged by the always-valid interval of the relative lift: to be
 * as sure takes about twice as many visitors at the usual 5% and 80%. A true lift of `mde` is certain by the last
 * day with the chance `power`.
 */
export function visitorsWhenLooking(plan: Plan, weights: readonly number[]): number {
  const { baseline, mde, alpha = 0.05, power = 0.8 } = plan;
  const other = baseline * (1 + mde);
  if (!(baseline > 0 && baseline < 1 && other > 0 && other < 1) || mde === 0) return Infinity;
  // Of a relative lift, by the delta method; the control's part grows with the lift itself.
  const spread = (1 + mde) ** 2 * baseline * (1 - baseline) + other * (1 - other);
  const reach = EARLIER * halfWidth(alpha) + normalQuantile(power);
  return inAll((reach ** 2 * spread) / (baseline * mde) ** 2, weights);
}

/**
 * Who looks every day finds some lifts before the last: the last day's interval may be wider by this. Measured with
 * `marquee experiment simulate`, 28 looks: 0.8 was planned and 0.80 found.
 */
const EARLIER = 0.91;

function inAll(perVariant: number, weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.ceil((perVariant * whole) / Math.min(...weights));
}

/** How far an effect must be from 0, in deviations: the chance of a finding in the wrong direction counts too. */
function twoSided(size: number, power: number): number {
  let reach = size + normalQuantile(power);
  // It converges at once: that chance is below one in a million at any power that somebody plans for.
  for (let step = 0; step < 4; step += 1)
    reach = size + normalQuantile(power - normalBelow(-reach - size));
  return reach;
}
