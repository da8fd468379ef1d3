import type { JudgedMetric } from './judge.ts';

/** No variant gets less than a tenth, so that all go on being measured; with many, half of an even share. */
const LEAST = 0.1;

/**
 * Weights of a next phase by Thompson sampling: each variant, the control among them, gets visitors in proportion to its
 * probability of being the best (Thompson 1933, doi:10.2307/2332286), but never fewer than a least share. Whole
 * percents that make 100, in the order of the variants.
 */
export function thompsonWeights({
  variants,
}: Pick<JudgedMetric, 'variants'>): Record<string, number> {
  const names = Object.keys(variants);
  const least = Math.min(LEAST, 0.5 / names.length);
  const exact = names.map(
    (name) => 100 * (least + (1 - least * names.length) * variants[name]!.bayes.probabilityBest),
  );
  const whole = exact.map(Math.floor);
  const rest = 100 - whole.reduce((sum, value) => sum + value, 0);
  // Whole percents that are left over go to those who lost most by rounding.
  const byLoss = names
    .map((_, at) => at)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!));
  for (const at of byLoss.slice(0, rest)) whole[at]! += 1;
  return Object.fromEntries(names.map((name, at) => [name, whole[at]!]));
}
