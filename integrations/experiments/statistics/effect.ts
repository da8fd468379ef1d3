import { rateOf, varianceOf, type Counts } from './counts.ts';

/** Relative: (b − a) / a. Absolute: b − a. */
export type Scale = 'relative' | 'absolute';

/** An estimate with the variance of its sampling distribution. */
export interface Effect {
  value: number;
  variance: number;
}

/**
 * What a variant does to a rate, with the variance by the delta method; undefined where normal theory has nothing to
 * say: one of the two has no visitors, or none or all of them converted, so that its variance would be 0.
 */
export function effectOf(
  control: Counts,
  variant: Counts,
  scale: Scale = 'relative',
): Effect | undefined {
  const [a, b] = [rateOf(control), rateOf(variant)];
  const [ofA, ofB] = [
    varianceOf(control) / control.visitors,
    varianceOf(variant) / variant.visitors,
  ];
  if (!(ofA > 0 && ofB > 0)) return undefined;
  if (scale === 'absolute') return { value: b - a, variance: ofA + ofB };
  return { value: (b - a) / a, variance: ofB / a ** 2 + (ofA * b ** 2) / a ** 4 };
}
