import { alwaysValid } from '../statistics/always-valid.ts';
import { rateOf, type Counts } from '../statistics/counts.ts';
import type { Interval } from '../statistics/interval.ts';
import { benjaminiHochberg } from '../statistics/multiple.ts';
import type { ByVariant, Tally } from './tally.ts';
import { DIMENSIONS, type Dimension } from './visitors.ts';

/** One variant among the visitors of one segment. */
export interface Segment {
  dimension: Dimension;
  value: string;
  variant: string;
  control: Counts;
  counts: Counts;
  lift: number | null;
  interval: Interval;
  pValue: number;
  /** Corrected over all segments and variants (Benjamini–Hochberg). */
  adjustedPValue: number;
  /** Nothing can be said yet. */
  undetermined?: true;
}

/** The total says one thing and every segment of a dimension the other (Simpson's paradox). */
export interface Simpson {
  dimension: Dimension;
  variant: string;
}

/** Smaller segments are left out: their lifts would only be noise. */
const FEWEST = 100;

export function segmentsOf(
  { segments }: Tally,
  variants: readonly string[],
  planned: number | undefined,
  alpha: number,
): Segment[] {
  const found = DIMENSIONS.flatMap((dimension) => {
    const values = Object.entries(segments[dimension]).filter(([, counts]) => isLarge(counts));
    if (values.length < 2) return [];
    return values.flatMap(([value, counts]) =>
      variants.slice(1).map((variant, index): Segment => {
        const [control, own] = [counts[0]!, counts[index + 1]!];
        const test = alwaysValid(control, own, { planned, alpha });
        return {
          dimension,
          value,
          variant,
          control,
          counts: own,
          lift: liftOf(control, own),
          interval: test.interval,
          pValue: test.pValue,
          adjustedPValue: 1,
          ...(test.undetermined && { undetermined: true as const }),
        };
      }),
    );
  });
  const adjusted = benjaminiHochberg(found.map(({ pValue }) => pValue));
  return found.map((one, index) => ({ ...one, adjustedPValue: adjusted[index]! }));
}

/** Dimensions in which every segment points the other way than the total does. */
export function simpson(
  segments: readonly Segment[],
  total: ByVariant,
  variants: readonly string[],
): Simpson[] {
  return variants.slice(1).flatMap((variant, index) => {
    const all = Math.sign(liftOf(total[0]!, total[index + 1]!) ?? 0);
    return DIMENSIONS.filter((dimension) => {
      const own = segments.filter((one) => one.dimension === dimension && one.variant === variant);
      return own.length > 1 && all !== 0 && own.every(({ lift }) => Math.sign(lift ?? 0) === -all);
    }).map((dimension) => ({ dimension, variant }));
  });
}

const isLarge = (counts: ByVariant) =>
  counts.reduce((sum, { visitors }) => sum + visitors, 0) >= FEWEST;

function liftOf(control: Counts, variant: Counts): number | null {
  const [a, b] = [rateOf(control), rateOf(variant)];
  return a > 0 ? (b - a) / a : null;
}
