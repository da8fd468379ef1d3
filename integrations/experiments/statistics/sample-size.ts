import { criticalValue, normalCdf, normalQuantile } from './normal.ts';
import { effectFound } from './sequential-power.ts';

/** What a test is planned to find. */
export interface Plan {
  /** Expected rate of the control, above 0 and below 1. */
  baseline: number;
  /** Relative lift to find: 0.1 is a tenth more, -0.1 a tenth less; not 0. */
  mde: number;
  /** Chance of a false winner, both sides together. */
  alpha: number;
  /** Chance of finding a lift of `mde`. */
  power: number;
}

/**
 * How the result will be judged. The first three are for one look at the end; `always-valid` for looking whenever one
 * likes, which takes about twice the visitors.
 */
export type Method = 'unpooled' | 'pooled' | 'arcsine' | 'always-valid';

/**
 * Visitors a variant needs, not rounded; both variants the same. Infinite where the lift leads to a rate that no variant
 * can have (1 or more, 0 or less).
 */
export function visitorsPerVariant(plan: Plan, method: Method = 'unpooled'): number {
  const { baseline, mde, alpha, power } = plan;
  const wanted = baseline * (1 + mde);
  if (!(wanted > 0 && wanted < 1) || wanted === baseline) return Infinity;
  if (method === 'arcsine') {
    const height = 2 * (Math.asin(Math.sqrt(wanted)) - Math.asin(Math.sqrt(baseline)));
    return 2 * (bothTails(alpha, power) / height) ** 2;
  }
  const [ofControl, ofVariant] = [baseline * (1 - baseline), wanted * (1 - wanted)];
  const reach = normalQuantile(power);
  const square = (wanted - baseline) ** 2;
  if (method === 'unpooled')
    return ((criticalValue(alpha) + reach) ** 2 * (ofControl + ofVariant)) / square;
  if (method === 'pooled') {
    const middle = (baseline + wanted) / 2;
    const pooled = Math.sqrt(2 * middle * (1 - middle));
    return (criticalValue(alpha) * pooled + reach * Math.sqrt(ofControl + ofVariant)) ** 2 / square;
  }
  return visitorsInAll(plan, [1, 1]) / 2;
}

/**
 * Visitors that a test needs in all so that its always-valid interval finds the lift, rounded up: the variant that gets
 * fewest of them decides, and several variants share alpha (Bonferroni, which Holm never does worse than).
 * `weights` in any unit, the control first.
 */
export function plannedVisitors(plan: Plan, weights: readonly number[]): number {
  const [control = 1, ...others] = weights;
  const all = weights.reduce((total, weight) => total + weight, 0);
  const alpha = plan.alpha / Math.max(1, others.length);
  const pair = visitorsInAll({ ...plan, alpha }, [control, Math.min(...others)]);
  return Math.ceil((pair * all) / (control + Math.min(...others)));
}

/**
 * By the delta method's variance of the relative lift, which the always-valid interval has too. That variance grows with
 * the lift that is seen, so the lift in standard errors varies by a little less than 1.
 */
function visitorsInAll(
  { baseline, mde, alpha, power }: Plan,
  [control, variant]: readonly [number, number],
): number {
  const wanted = baseline * (1 + mde);
  if (!(wanted > 0 && wanted < 1) || wanted === baseline) return Infinity;
  const all = control + variant;
  const ofVariant = (wanted * (1 - wanted) * all) / variant;
  const ofControl = ((1 + mde) ** 2 * baseline * (1 - baseline) * all) / control;
  const spread = 1 - (mde / (1 + mde)) * (ofControl / (ofVariant + ofControl));
  const effect = effectFound(alpha, power, spread);
  return (effect ** 2 * (ofVariant + ofControl)) / (wanted - baseline) ** 2;
}

/**
 * The effect, in standard errors, that a two-sided test finds with this power, the chance of finding it with the wrong
 * sign included. Newton's method; the start is without that chance.
 */
function bothTails(alpha: number, power: number): number {
  const z = criticalValue(alpha);
  let effect = z + normalQuantile(power);
  for (let step = 0; step < 50; step++) {
    const found = normalCdf(effect - z) + normalCdf(-effect - z);
    const slope = density(effect - z) - density(effect + z);
    const change = (found - power) / slope;
    if (!Number.isFinite(change)) break;
    effect -= change;
    if (Math.abs(change) < 1e-14 * effect) break;
  }
  return effect;
}

const density = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
