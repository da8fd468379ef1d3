import { logIntegral } from './integrate.ts';
import type { Interval } from './interval.ts';
import { logShare, type Posterior } from './posterior.ts';

/**
 * Credible interval of the relative lift, half of `alpha` on each side: quantiles of the ratio of two Beta posteriors,
 * less 1. Exact as `probabilityBest` is; finite and above −1 whatever the counts.
 */
export function liftInterval(control: Posterior, variant: Posterior, alpha = 0.05): Interval {
  const centre = Math.log(meanOf(variant) / meanOf(control));
  const width = Math.hypot(logWidth(control), logWidth(variant));
  const quantile = (wanted: number) => {
    const goal = logit(wanted);
    const logRatio = root((u) => logit(chanceBelow(control, variant, u)) - goal, centre, width);
    return Math.expm1(logRatio);
  };
  return [quantile(alpha / 2), quantile(1 - alpha / 2)];
}

/** Chance that variant / control is below e^u, given the control's rate and averaged over it. */
function chanceBelow(control: Posterior, variant: Posterior, u: number): number {
  const logOf = (t: number) => {
    const logRate = u + logShare(t);
    const below = logRate >= 0 ? 0 : variant.logBelow(logRate - Math.log(-Math.expm1(logRate)));
    return control.logDensity(t) + below;
  };
  const { centre, width } = variant.landmark;
  // Where the variant's rate would stand, had the control that rate over e^u.
  const moved = { centre: centre - u, width };
  return Math.exp(logIntegral(logOf, [control.landmark, moved]));
}

const meanOf = ({ a, b }: Posterior) => a / (a + b);

/** Standard deviation of the logarithm of the rate, about. */
const logWidth = ({ a, b }: Posterior) => Math.sqrt(b / (a * (a + b)));

/** Log-odds of a chance, kept finite where it rounds to 0 or 1. */
const logit = (chance: number) => {
  const kept = Math.min(Math.max(chance, 1e-300), 1 - 1e-16);
  return Math.log(kept / (1 - kept));
};

/** Where a rising function is 0: bracketed by doubling, then by the Illinois variant of false position. */
function root(of: (u: number) => number, centre: number, width: number): number {
  let step = 2 * width;
  let [low, high] = [centre - step, centre + step];
  let [atLow, atHigh] = [of(low), of(high)];
  while (atLow > 0) [high, atHigh, low, atLow] = [low, atLow, low - (step *= 2), of(low - step)];
  while (atHigh < 0)
    [low, atLow, high, atHigh] = [high, atHigh, high + (step *= 2), of(high + step)];
  for (let round = 0; round < 100 && high - low > 1e-9 * width; round++) {
    const middle = (low * atHigh - high * atLow) / (atHigh - atLow);
    const value = of(middle);
    if (Math.abs(value) < 1e-9) return middle;
    if (value > 0) [high, atHigh, atLow] = [middle, value, atLow / 2];
    else [low, atLow, atHigh] = [middle, value, atHigh / 2];
  }
  return (low + high) / 2;
}
