import type { Counts } from '../statistics/counts.ts';
import { daysBetween } from './days.ts';
import type { Gathered } from './gather.ts';
import { BOT, CROSSED, DIMENSIONS, NONE, type Dimension } from './visitors.ts';

/** Counts by variant, in the order of the file. */
export type ByVariant = Counts[];

/** Everything that a report is made of, small whatever the number of events was. */
export interface Tally {
  events: number;
  duplicates: number;
  unknownVariants: number;
  /** By goal; the primary one first. */
  goals: Record<string, ByVariant>;
  days: string[];
  /** The primary goal by day of the first exposure. */
  byDay: ByVariant[];
  segments: Record<Dimension, Record<string, ByVariant>>;
  bots: number;
  crossed: number;
  exposed: number;
  /** Visitors who reached the primary goal on the page of the test, and those of them whom no exposure was seen of. */
  converters: number;
  unexposed: number;
}

/** Counts people: bots and those seen in several variants are apart, and in no variant. */
export function tally(found: Gathered, variants: number, zone: string): Tally {
  const { visitors, size, latest, goals, values, onPage } = found;
  const [from, until] = span(found);
  const days = daysBetween(from, until, zone);
  const empty = (): ByVariant =>
    Array.from({ length: variants }, () => ({ visitors: 0, conversions: 0 }));
  const byGoal = goals.map(empty);
  const byDay = days.names.map(empty);
  const bySegment = values.map((names) => names.map(empty));
  const apart = { bots: 0, crossed: 0, exposed: 0, converters: 0, unexposed: 0 };

  const add = (counts: Counts, converted: boolean) => {
    counts.visitors += 1;
    if (converted) counts.conversions += 1;
  };
  for (let index = 0; index < size; index++) {
    const row = visitors.row[index]! - 1;
    const variant = visitors.variant[index]!;
    const flags = visitors.flags[index]!;
    if (flags & BOT) {
      if (variant !== NONE) apart.bots += 1;
      continue;
    }
    if (row >= 0 && onPage[row]) {
      apart.converters += 1;
      if (variant === NONE) apart.unexposed += 1;
    }
    if (variant === NONE) continue;
    apart.exposed += 1;
    if (flags & CROSSED) {
      apart.crossed += 1;
      continue;
    }
    const exposed = visitors.exposed[index]!;
    let converted = false;
    for (let goal = 0; goal < goals.length; goal++) {
      const reached = row >= 0 && latest[row * goals.length + goal]! >= exposed;
      if (goal === 0) converted = reached;
      add(byGoal[goal]![variant]!, reached);
    }
    add(byDay[days.indexOf(exposed)]![variant]!, converted);
    for (let at = 0; at < bySegment.length; at++)
      add(bySegment[at]![visitors.segments[at]![index]!]![variant]!, converted);
  }
  return {
    events: found.events,
    duplicates: found.duplicates,
    unknownVariants: found.unknownVariants,
    goals: Object.fromEntries(goals.map((goal, index) => [goal, byGoal[index]!])),
    days: days.names,
    byDay,
    segments: Object.fromEntries(
      DIMENSIONS.map((dimension, at) => [dimension, named(values[at]!, bySegment[at]!)]),
    ) as Tally['segments'],
    ...apart,
  };
}

const named = (names: readonly string[], counts: readonly ByVariant[]) =>
  Object.fromEntries(
    names.flatMap((name, code) =>
      counts[code]!.some(({ visitors }) => visitors > 0) ? [[name, counts[code]!]] : [],
    ),
  );

/** First and last exposure of people. */
function span({ visitors, size }: Gathered): [number, number] {
  let [from, until] = [Infinity, -Infinity];
  for (let index = 0; index < size; index++) {
    if (visitors.variant[index] === NONE || visitors.flags[index]! & BOT) continue;
    from = Math.min(from, visitors.exposed[index]!);
    until = Math.max(until, visitors.exposed[index]!);
  }
  return [from, until];
}
