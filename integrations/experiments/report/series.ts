import { alwaysValid } from '../statistics/always-valid.ts';
import { rateOf, type Counts } from '../statistics/counts.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Tally } from './tally.ts';

/** Where things stood at the end of a day, counting all who had come until then. */
export interface Day {
  day: string;
  variants: Record<string, { visitors: number; rate: number; lift?: Interval; value?: number }>;
}

/** Cumulative rates and always-valid lifts by day of the first exposure. */
export function seriesOf(
  { days, byDay }: Tally,
  variants: readonly string[],
  planned: number | undefined,
  alpha: number,
): Day[] {
  const so: Counts[] = variants.map(() => ({ visitors: 0, conversions: 0 }));
  return days.map((day, at) => {
    for (const [index, counts] of byDay[at]!.entries()) {
      so[index]!.visitors += counts.visitors;
      so[index]!.conversions += counts.conversions;
    }
    const entries = variants.map((variant, index) => {
      const own = so[index]!;
      const test = index ? alwaysValid(so[0]!, own, { planned, alpha }) : undefined;
      const known = test && !test.undetermined ? { lift: test.interval, value: test.value } : {};
      return [variant, { visitors: own.visitors, rate: rateOf(own), ...known }] as const;
    });
    return { day, variants: Object.fromEntries(entries) };
  });
}
