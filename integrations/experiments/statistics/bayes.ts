import { logIntegral } from './integrate.ts';
import { logShare, type Posterior } from './posterior.ts';

/**
 * For each variant the chance that its rate is the highest of all. Exact, by numeric integration of the Beta
 * posteriors, whatever the counts; small chances keep their digits.
 */
export const probabilityBest = (posteriors: readonly Posterior[]): number[] =>
  posteriors.map((own) => {
    if (posteriors.length === 1) return 1;
    const others = posteriors.filter((one) => one !== own);
    const logOf = (t: number) =>
      others.reduce((sum, other) => sum + other.logBelow(t), own.logDensity(t));
    return Math.min(1, Math.exp(logIntegral(logOf, landmarksOf(posteriors))));
  });

/**
 * For each variant how much rate one loses on average by choosing it, where another is better: E max(θ) − E θ, in the unit
 * of the rate. Summed over which of the others is the first to be better, so that nothing cancels and each term is
 * log-concave: ∫ P(own < x) P(first > x) ∏ P(those before ≤ x) dx.
 */
export const expectedLoss = (posteriors: readonly Posterior[]): number[] =>
  posteriors.map((own) => {
    const others = posteriors.filter((one) => one !== own);
    return others.reduce((loss, better, index) => {
      const before = others.slice(0, index);
      const logOf = (t: number) =>
        before.reduce(
          (sum, other) => sum + other.logBelow(t),
          own.logBelow(t) + better.logAbove(t) + logShare(t) + logShare(-t),
        );
      return loss + Math.exp(logIntegral(logOf, landmarksOf(posteriors)));
    }, 0);
  });

const landmarksOf = (posteriors: readonly Posterior[]) =>
  posteriors.map(({ landmark }) => landmark);
