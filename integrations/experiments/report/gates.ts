import type { Experiment } from '../definition.ts';
import { sampleRatio, SRM_ALARM } from '../statistics/srm.ts';
import { benjaminiHochberg } from '../statistics/multiple.ts';
import type { Collected, SegmentName, Table } from './collected.ts';

/** Something that must hold before any figure is believed. */
export type Gate =
  | { kind: 'split'; pValue: number; culprit: { segment: SegmentName; value: string } | null }
  | { kind: 'crossed'; share: number }
  | { kind: 'bots'; share: number }
  | { kind: 'unexposed'; share: number };

/** Something that is no fault, but that a reader should know. */
export type Notice = { kind: 'days'; days: number };

/** Shares above which a gate fails. */
const LIMITS = { crossed: 0.01, bots: 0.3, unexposed: 0.5 };

/** The gates that fail: while there is one, no winner is named. */
export function failedGates({ variants, primary }: Experiment, collected: Collected): Gate[] {
  const { metrics, crossed, bots, unexposed, segments } = collected;
  const table = metrics[primary]!;
  const weights = Object.values(variants);
  const visitors = total(table);
  const gates: Gate[] = [];
  const pValue = ratio(table, weights);
  if (pValue < SRM_ALARM)
    gates.push({ kind: 'split', pValue, culprit: culpritOf(segments, weights) });
  const share = (part: number) => (part === 0 ? 0 : part / (visitors + part));
  if (share(crossed) > LIMITS.crossed) gates.push({ kind: 'crossed', share: share(crossed) });
  if (share(bots) > LIMITS.bots) gates.push({ kind: 'bots', share: share(bots) });
  const converted = Object.values(table).reduce((sum, { conversions }) => sum + conversions, 0);
  // Others may convert who never saw the page; where most do, exposures are lost.
  const lost = unexposed / (converted + unexposed || 1);
  if (converted + unexposed >= 20 && lost > LIMITS.unexposed)
    gates.push({ kind: 'unexposed', share: lost });
  return gates;
}

/** Days that are no whole weeks: weekends then count more, or less, than they do in a year. */
export function noticesOf({ days }: Collected): Notice[] {
  const count = Object.keys(days).length;
  return count % 7 === 0 ? [] : [{ kind: 'days', days: count }];
}

const total = (table: Table) =>
  Object.values(table).reduce((sum, { visitors }) => sum + visitors, 0);

const ratio = (table: Table, weights: readonly number[]) =>
  sampleRatio(
    Object.values(table).map(({ visitors }) => visitors),
    weights,
  );

/** The part of the visitors in which the ratio breaks most clearly, where one stands out. */
function culpritOf(segments: Collected['segments'], weights: readonly number[]) {
  const parts = Object.entries(segments).flatMap(([segment, values]) =>
    Object.entries(values).map(([value, table]) => ({
      segment: segment as SegmentName,
      value,
      pValue: ratio(table, weights),
    })),
  );
  const adjusted = benjaminiHochberg(parts.map(({ pValue }) => pValue));
  const [worst] = parts
    .map((part, at) => ({ ...part, pValue: adjusted[at]! }))
    .filter(({ segment, pValue }) => {
      // A fault that shows everywhere is nobody's in particular.
      const siblings = parts.filter((other) => other.segment === segment);
      return pValue < SRM_ALARM && siblings.some((other) => other.pValue > 0.05);
    })
    .sort((a, b) => a.pValue - b.pValue);
  return worst ? { segment: worst.segment, value: worst.value } : null;
}
