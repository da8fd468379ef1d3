import type { Counts } from '../statistics/counts.ts';
import { effectOf } from '../statistics/effect.ts';
import { normalCdf } from '../statistics/normal.ts';
import type { Tally } from './tally.ts';

/** The lift among those who came first beside that among those who came later. */
export interface Novelty {
  variant: string;
  /** How many days are the first. */
  days: number;
  first: number;
  later: number;
  /** Of their difference; small where the lift wears off, or grows. */
  pValue: number;
}

/** Compares the first three days (of at least seven) with all later ones; nothing where too little was seen. */
export function novelty({ byDay }: Tally, variants: readonly string[]): Novelty[] {
  const days = 3;
  if (byDay.length < 7) return [];
  const sum = (from: number, until: number, index: number): Counts =>
    byDay.slice(from, until).reduce(
      (all, counts) => ({
        visitors: all.visitors + counts[index]!.visitors,
        conversions: all.conversions + counts[index]!.conversions,
      }),
      { visitors: 0, conversions: 0 },
    );
  return variants.slice(1).flatMap((variant, at) => {
    const effect = (from: number, until: number) =>
      effectOf(sum(from, until, 0), sum(from, until, at + 1));
    const [first, later] = [effect(0, days), effect(days, byDay.length)];
    if (!first || !later) return [];
    const z = (first.value - later.value) / Math.sqrt(first.variance + later.variance);
    const pValue = 2 * normalCdf(-Math.abs(z));
    return [{ variant, days, first: first.value, later: later.value, pValue }];
  });
}
