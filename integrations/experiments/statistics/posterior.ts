import betainc from '@stdlib/math-base-special-betainc';
import gammaln from '@stdlib/math-base-special-gammaln';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Counts } from './counts.ts';
import type { Landmark } from './integrate.ts';
import type { Interval } from './interval.ts';

/**
 * What is known of a rate: a Beta distribution. Its functions take the rate as log-odds t, where rates near 0 and near 1
 * keep all their digits and every function here has a concave logarithm.
 */
export interface Posterior {
  a: number;
  b: number;
  landmark: Landmark;
  /** Logarithm of the density of t. */
  logDensity(t: number): number;
  /** Logarithm of the chance that the rate is below, or above. */
  logBelow(t: number): number;
  logAbove(t: number): number;
}

/** The posterior of a rate under a uniform prior: Beta(conversions + 1, visitors − conversions + 1). */
export function posteriorOf({ visitors, conversions }: Counts): Posterior {
  const [a, b] = [conversions + 1, visitors - conversions + 1];
  const constant = logTop(a, b);
  const [mode, rest] = [a / (a + b), b / (a + b)];
  const centre = Math.log(a / b);
  // By the distance from the top: there the two terms nearly cancel, and at 1e8 visitors little of them would be left.
  const logDensity = (t: number) =>
    constant -
    a * Math.log1p(rest * Math.expm1(centre - t)) -
    b * Math.log1p(mode * Math.expm1(t - centre));
  return {
    a,
    b,
    landmark: { centre, width: Math.sqrt(1 / a + 1 / b) },
    logDensity,
    logBelow: (t) => logTail(t, a, b, logDensity(t)),
    logAbove: (t) => logTail(-t, b, a, logDensity(t)),
  };
}

/** Logarithm of the rate with log-odds t. */
export const logShare = (t: number): number =>
  t > 0 ? -Math.log1p(Math.exp(-t)) : t - Math.log1p(Math.exp(t));

/** The interval with half of `alpha` on each side. */
export const credibleInterval = ({ a, b }: Posterior, alpha = 0.05): Interval => [
  quantile(alpha / 2, a, b),
  // The upper end of a rate near 1 is read off its complement, which keeps its digits.
  1 - quantile(alpha / 2, b, a),
];

/** Smaller than this the library's value loses digits and then vanishes. */
const SMALLEST = 1e-280;

function logTail(t: number, a: number, b: number, logDensity: number): number {
  const share = 1 / (1 + Math.exp(-t));
  const below = t > 0 ? betainc(1 / (1 + Math.exp(t)), b, a, true, true) : betainc(share, a, b);
  if (below > SMALLEST) return Math.log(below);
  return logDensity - Math.log(a) + Math.log(continuedFraction(share, a, b));
}

/**
 * The incomplete beta function over its leading term x^a (1 − x)^b / (a B(a, b)), by its continued fraction (DLMF
 * 8.17.22) with Lentz's method. Far below the mean, where alone it is asked for, few steps are enough.
 */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return value;
}

/**
 * Logarithm of the density of t at its top. By the errors of Stirling's formula: at 1e8 visitors the logarithms of three
 * gamma functions would cancel but for a handful of digits (Loader 2000).
 */
const logTop = (a: number, b: number): number =>
  (Math.log(a) + Math.log(b) - Math.log(a + b) - Math.log(2 * Math.PI)) / 2 +
  stirlingError(a + b) -
  stirlingError(a) -
  stirlingError(b);

const stirlingError = (z: number): number =>
  z < 16
    ? gammaln(z) - ((z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2)
    : (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * z ** 2)) / z ** 2) / z ** 2) / z;
