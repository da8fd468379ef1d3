import type { Counts } from './counts.ts';
import { effectOf, type Scale } from './effect.ts';
import { undetermined, type Test } from './welch.ts';

/** Visitors for whose number the interval is narrowest, where no plan says another. */
export const DEFAULT_PLANNED = 5000;

interface Options {
  /** Visitors of both variants together at which the test is planned to end (N*). */
  planned?: number;
  alpha?: number;
  scale?: Scale;
}

/**
 * Effect with an interval and a p-value that hold at every look at once: the chance that the interval *ever* misses is
 * at most `alpha`, however often one looks and whenever one stops. An asymptotic confidence sequence of Waudby-Smith
 * et al. (arXiv 2103.06476v7, equations 9 and 155), as gbstats computes it. The price: at the planned end the
 * interval is about half as wide again as one that may be looked at only once.
 */
export function alwaysValid(
  control: Counts,
  variant: Counts,
  { planned = DEFAULT_PLANNED, alpha = 0.05, scale = 'relative' }: Options = {},
): Test {
  const effect = effectOf(control, variant, scale);
  if (!effect) return undetermined();
  const spread = (control.visitors + variant.visitors) * rhoSquared(planned, alpha);
  const { value, variance } = effect;
  const half = Math.sqrt(variance) * boundary(spread, alpha);
  const square = value ** 2 / variance;
  const logEvidence = (spread * square) / (2 * (spread + 1)) - Math.log1p(spread) / 2;
  return {
    value,
    interval: [value - half, value + half],
    pValue: Math.min(1, Math.exp(-logEvidence)),
  };
}

/**
 * How many standard errors wide the interval is to each side, at a share of the planned visitors: 3.03 at the planned end
 * for 0.05.
 */
export const boundaryAt = (share: number, alpha: number): number =>
  boundary(share * rhoSquared(1, alpha), alpha);

const boundary = (spread: number, alpha: number): number =>
  Math.sqrt(((2 * (spread + 1)) / spread) * (Math.log1p(spread) / 2 - Math.log(alpha)));

/** The tuning of equation 161: the square of ρ for which the interval is narrowest at `planned`. */
function rhoSquared(planned: number, alpha: number): number {
  const log = -2 * Math.log(alpha);
  return (log + Math.log1p(log)) / planned;
}
