import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Chance of a standard normal value below `z`. Exact in both tails: erfc does not cancel. */
export const normalBelow = (z: number): number => erfc(-z / Math.SQRT2) / 2;

/** The standard normal value below which a share of `p` lies. */
export const normalQuantile = (p: number): number => -Math.SQRT2 * erfcinv(2 * p);

/** Chance that Student's t with so many degrees of freedom is further from 0 than `t`, on either side. */
export const tTwoSided = (t: number, degrees: number): number =>
  betainc(degrees / (degrees + t * t), degrees / 2, 0.5, true, false);

/** The value of Student's t below which a share of `p` lies. */
export const studentQuantile = (p: number, degrees: number): number => tQuantile(p, degrees);

/** Chance of a chi-square value above `x`. */
export const chiSquareAbove = (x: number, degrees: number): number =>
  gammainc(x / 2, degrees / 2, true, true);

/** Chance that a Beta(a, b) value lies below `x`. */
export const betaBelow = (x: number, a: number, b: number): number => betainc(x, a, b, true, false);

/** Chance that it lies above: not 1 minus the other, which is lost where it is tiny. */
export const betaAbove = (x: number, a: number, b: number): number => betainc(x, a, b, true, true);

/** The value below which a share of `p` of Beta(a, b) lies. */
export const betaQuantileOf = (p: number, a: number, b: number): number => betaQuantile(p, a, b);
