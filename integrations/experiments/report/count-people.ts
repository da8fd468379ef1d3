import type { Counts } from '../statistics/counts.ts';
import { SEGMENTS, type Collected, type Table } from './collected.ts';
import { CROSSED, NONE, type People } from './people.ts';

const DAY_MS = 86_400_000;

/** Counts of variants by a whole number: a metric, a day, a value of a segment. */
class Tally {
  readonly #rows: Counts[][] = [];
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    this.#names = names;
  }

  add(row: number, variant: number, isConverted: boolean): void {
    const counts = (this.#rows[row] ??= this.#names.map(() => ({ visitors: 0, conversions: 0 })));
    const own = counts[variant]!;
    own.visitors += 1;
    if (isConverted) own.conversions += 1;
  }

  /** The rows that there are, in their order. */
  tables(nameOf: (row: number) => string): Record<string, Table> {
    const rows = Object.keys(this.#rows).map(Number);
    return Object.fromEntries(rows.map((row) => [nameOf(row), this.table(row)]));
  }

  table(row: number): Table {
    const counts = this.#rows[row];
    return Object.fromEntries(
      this.#names.map((name, at) => [name, counts?.[at] ?? { visitors: 0, conversions: 0 }]),
    );
  }
}

/** Adds up visitors by metric, day of first exposure and segment; those of several variants count in none. */
export function countPeople(
  people: People,
  names: readonly string[],
  metrics: readonly string[],
): Omit<Collected, 'bots'> {
  const [byMetric, byDay] = [new Tally(names), new Tally(names)];
  const bySegment = SEGMENTS.map(() => new Tally(names));
  let [crossed, unexposed] = [0, 0];
  for (let at = 0; at < people.size; at += 1) {
    const variant = people.variantOf(at);
    if (variant === CROSSED) crossed += 1;
    else if (variant === NONE) unexposed += 1;
    if (variant < 0) continue;
    const isConverted = people.hasConverted(at, 0);
    for (let metric = 0; metric < metrics.length; metric += 1)
      byMetric.add(metric, variant, people.hasConverted(at, metric));
    byDay.add(Math.floor(people.firstOf(at) / DAY_MS), variant, isConverted);
    for (let segment = 0; segment < SEGMENTS.length; segment += 1) {
      const value = people.valueOf(at, segment);
      if (value > 0) bySegment[segment]!.add(value, variant, isConverted);
    }
  }
  return {
    metrics: Object.fromEntries(metrics.map((name, metric) => [name, byMetric.table(metric)])),
    segments: Object.fromEntries(
      SEGMENTS.map((name, segment) => {
        const values = people.valuesOf(segment);
        return [name, bySegment[segment]!.tables((value) => values[value - 1]!)];
      }),
    ) as Collected['segments'],
    days: byDay.tables((day) => new Date(day * DAY_MS).toISOString().slice(0, 10)),
    crossed,
    unexposed,
  };
}
