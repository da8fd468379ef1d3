import type { Path } from './paths.ts';
import { markovShares } from './markov.ts';

/** How the merit of a conversion is divided among the visits that led to it. */
export const MODELS = ['first', 'last', 'linear', 'position', 'decay', 'markov'] as const;
export type Model = (typeof MODELS)[number];

/** Days after which a visit has lost half its merit: Google's own, when it had the model. */
const HALF_LIFE = 7 * 86_400_000;

/** Shares of the touches of one path, which sum to 1. */
const shares: Record<Exclude<Model, 'markov'>, (path: Path) => number[]> = {
  first: ({ touches }) => touches.map((_, index) => (index === 0 ? 1 : 0)),
  last: ({ touches }) => touches.map((_, index) => (index === touches.length - 1 ? 1 : 0)),
  linear: ({ touches }) => touches.map(() => 1 / touches.length),
  // 40 % the first, 40 % the last, the rest among all between.
  position: ({ touches: { length } }) =>
    Array.from({ length }, (_, index) => {
      if (length <= 2) return 1 / length;
      return index === 0 || index === length - 1 ? 0.4 : 0.2 / (length - 2);
    }),
  decay: ({ touches, converted = 0 }) => {
    const weights = touches.map(({ time }) => 2 ** (-(converted - time) / HALF_LIFE));
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => weight / sum);
  },
};

/** What a model gives to a channel, a source or a campaign. */
export interface Credit {
  conversions: number;
  value: number;
}

/** Merit by what visits came by, by each model: conversions of each sum to those that there were. */
export function attribute(paths: readonly Path[]): Record<Model, Map<string, Credit>> {
  const converted = paths.filter((path) => path.converted !== undefined);
  const byTouch = (model: Exclude<Model, 'markov'>) => {
    const credits = new Map<string, Credit>();
    for (const path of converted)
      shares[model](path).forEach((share, index) => {
        const { by } = path.touches[index]!;
        const credit = credits.get(by) ?? { conversions: 0, value: 0 };
        credit.conversions += share;
        credit.value += share * path.value;
        credits.set(by, credit);
      });
    return credits;
  };
  const value = converted.reduce((sum, path) => sum + path.value, 0);
  const markov = new Map(
    [...markovShares(paths)].map(([by, share]) => [
      by,
      { conversions: share * converted.length, value: share * value },
    ]),
  );
  return {
    first: byTouch('first'),
    last: byTouch('last'),
    linear: byTouch('linear'),
    position: byTouch('position'),
    decay: byTouch('decay'),
    markov,
  };
}
