import type { Experiment } from '../definition.ts';
import { sampleRatioMismatch, SRM_ALPHA } from '../statistics/srm.ts';
import type { Tally } from './tally.ts';
import { DIMENSIONS, type Dimension } from './visitors.ts';

export type GateName =
  'srm' | 'crossover' | 'bots' | 'missing-exposure' | 'whole-weeks' | 'unknown-variant';

/** A check of the data itself. While one fails no variant is recommended. */
export interface Gate {
  gate: GateName;
  state: 'pass' | 'warn' | 'fail';
  /** What was measured: a p-value for the split, days for the weeks, else a share. */
  value: number;
  /** Beyond what it fails. */
  limit: number;
  /** Where the split breaks, if it is one place. */
  cause?: Cause;
}

export interface Cause {
  dimension: Dimension;
  value: string;
  /** Visitors there by variant, and the p-value of their split. */
  visitors: number[];
  pValue: number;
  /** Whether the split of everybody else is as planned. */
  onlyThere: boolean;
}

const [MOST_CROSSED, MOST_BOTS, MOST_UNEXPOSED, MOST_UNKNOWN] = [0.01, 0.3, 0.05, 0.01];

/** All gates, in the order in which they should be read. */
export function gates(experiment: Experiment, counted: Tally): Gate[] {
  const weights = Object.values(experiment.variants);
  const visitors = counted.goals[experiment.primary]!.map((one) => one.visitors);
  const pValue = sampleRatioMismatch(visitors, weights);
  const split: Gate = {
    gate: 'srm',
    state: pValue < SRM_ALPHA ? 'fail' : 'pass',
    value: pValue,
    limit: SRM_ALPHA,
  };
  const cause = split.state === 'fail' ? causeOf(counted, visitors, weights) : undefined;
  const everyone =
    experiment.coverage === 1 && !experiment.audience && experiment.exclusionGroup === undefined;
  const all = counted.exposed + counted.bots;
  const days = counted.days.length;
  return [
    cause ? { ...split, cause } : split,
    share('crossover', counted.crossed, counted.exposed, MOST_CROSSED),
    share('unknown-variant', counted.unknownVariants, counted.events, MOST_UNKNOWN),
    // Who never takes part converts too: there it says nothing.
    share('missing-exposure', counted.unexposed, counted.converters, MOST_UNEXPOSED, everyone),
    share('bots', counted.bots, all, MOST_BOTS, false),
    {
      gate: 'whole-weeks',
      state:
        days > 0 && days % 7 === 0 ? 'pass' : experiment.status === 'running' ? 'fail' : 'warn',
      value: days,
      limit: 7,
    },
  ];
}

function share(gate: GateName, part: number, all: number, limit: number, strict = true): Gate {
  const value = all ? part / all : 0;
  return { gate, value, limit, state: value <= limit ? 'pass' : strict ? 'fail' : 'warn' };
}

/** The value of a segment in which the split breaks most; nothing where no segment is worse than chance makes one. */
function causeOf(
  { segments }: Tally,
  visitors: readonly number[],
  weights: readonly number[],
): Cause | undefined {
  const places = DIMENSIONS.flatMap((dimension) => {
    const values = Object.entries(segments[dimension]);
    // One value that everybody has explains nothing.
    if (values.length < 2) return [];
    return values.map(([value, counts]): Cause => {
      const own = counts.map((one) => one.visitors);
      const rest = visitors.map((count, index) => count - own[index]!);
      return {
        dimension,
        value,
        visitors: own,
        pValue: sampleRatioMismatch(own, weights),
        onlyThere: sampleRatioMismatch(rest, weights) >= SRM_ALPHA,
      };
    });
  });
  return places
    .filter(({ pValue }) => pValue * places.length < SRM_ALPHA)
    .sort((a, b) => Number(b.onlyThere) - Number(a.onlyThere) || a.pValue - b.pValue)[0];
}
