import { rateOf, varianceOf, type Counts } from './counts.ts';

/** An estimate of a difference between two variants. */
export interface Effect {
  value: number;
  /** Variance of the estimate. */
  variance: number;
  /** Visitors of both. */
  n: number;
  /** Welch and Satterthwaite's degrees of freedom. */
  degrees: number;
}

/** Rate of the variant less that of the control. */
export function difference(control: Counts, variant: Counts): Effect {
  const [a, b] = [varianceOf(control), varianceOf(variant)];
  return effect(control, variant, rateOf(variant) - rateOf(control), [a, b]);
}

/**
 * Relative lift of the variant's rate over the control's, (b − a)/a, with its variance by the delta method. Undefined
 * while the control has no conversion: there is nothing to be relative to.
 */
export function relativeLift(control: Counts, variant: Counts): Effect | undefined {
  const [a, b] = [rateOf(control), rateOf(variant)];
  if (a === 0 || variant.visitors === 0) return undefined;
  const parts = [varianceOf(control) * (b / a) ** 2, varianceOf(variant)] as const;
  return effect(control, variant, (b - a) / a, [parts[0] / a ** 2, parts[1] / a ** 2]);
}

function effect(
  control: Counts,
  variant: Counts,
  value: number,
  variances: [number, number],
): Effect {
  // Welch and Satterthwaite count with the variances of the rates themselves, whatever is made of them.
  const [a, b] = [varianceOf(control), varianceOf(variant)];
  const below = a ** 2 / (control.visitors - 1) + b ** 2 / (variant.visitors - 1);
  const degrees = (a + b) ** 2 / below;
  return {
    value,
    variance: variances[0] + variances[1],
    n: control.visitors + variant.visitors,
    degrees: Number.isFinite(degrees) && degrees > 0 ? degrees : 1,
  };
}
