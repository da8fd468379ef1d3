import type { Experiment } from '../definition.ts';
import type { ExperimentEvent } from '../events.ts';
import { CROSSED, NONE, People } from './people.ts';
import type { Counts } from '../statistics/counts.ts';

/** What visitors are divided by, to see where a ratio breaks and whom a variant suits. */
export const SEGMENTS = ['browser', 'device', 'source', 'locale'] as const;

export type SegmentName = (typeof SEGMENTS)[number];

/** Counts by variant. */
export type Table = Record<string, Counts>;

/** Everything that a report needs of the events, without any visitor in it. */
export interface Collected {
  /** By metric: the primary and those guardrails that are goals. */
  metrics: Record<string, Table>;
  /** The primary metric by segment and its values. */
  segments: Record<SegmentName, Record<string, Table>>;
  /** The primary metric by day of first exposure (UTC), cumulated by nobody yet. */
  days: Record<string, Table>;
  /** Visitors seen in more than one variant: they count in none. */
  crossed: number;
  /** Visitors that are programs. */
  bots: number;
  /** Visitors that converted without ever being exposed. */
  unexposed: number;
}

const DAY_MS = 86_400_000;

/**
 * Counts visitors and conversions of the running phase. A visitor counts once, from his first exposure on; a conversion
 * counts if it does not come before it, in whatever order events arrive: so an event that came twice changes nothing.
 * Bots and those seen in several variants are counted apart.
 */
export async function collect(
  experiment: Experiment,
  events: AsyncIterable<ExperimentEvent>,
): Promise<Collected> {
  const { id, phase, variants, primary, guardrails } = experiment;
  const names = Object.keys(variants);
  const metrics = [...new Set([primary, ...guardrails])];
  const people = new People(metrics.length, SEGMENTS.length);
  const bots = new Set<string>();
  for await (const event of events) {
    const place =
      event.kind === 'conversion'
        ? metrics.indexOf(event.goal)
        : event.experiment === id && event.phase === phase
          ? names.indexOf(event.variant)
          : -1;
    // Of another test, of another phase, or of a variant that somebody invented.
    if (place < 0) continue;
    if (event.bot) bots.add(event.visitor);
    else if (event.kind === 'conversion') people.converted(event.visitor, place, event.time);
    else
      people.exposed(
        event.visitor,
        place,
        event.time,
        SEGMENTS.map((name) => event[name]),
      );
  }
  return { ...countPeople(people, names, metrics), bots: bots.size };
}

function countPeople(people: People, names: string[], metrics: string[]) {
  const empty = (): Table =>
    Object.fromEntries(names.map((name) => [name, { visitors: 0, conversions: 0 }]));
  const tables = Object.fromEntries(metrics.map((metric) => [metric, empty()]));
  const segments = Object.fromEntries(
    SEGMENTS.map((segment) => [segment, {}]),
  ) as Collected['segments'];
  const days: Record<string, Table> = {};
  let [crossed, unexposed] = [0, 0];
  const add = (table: Table, variant: string, converted: boolean) => {
    const counts = table[variant]!;
    counts.visitors += 1;
    if (converted) counts.conversions += 1;
  };
  for (const { variant, first, facts, converted } of people.all()) {
    if (variant === CROSSED) crossed += 1;
    else if (variant === NONE) unexposed += 1;
    if (variant < 0) continue;
    const name = names[variant]!;
    for (const [at, metric] of metrics.entries()) add(tables[metric]!, name, converted[at]!);
    const day = new Date(Math.floor(first / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
    add((days[day] ??= empty()), name, converted[0]!);
    for (const [at, segment] of SEGMENTS.entries())
      if (facts[at] !== undefined)
        add((segments[segment][facts[at]] ??= empty()), name, converted[0]!);
  }
  return { metrics: tables, segments, days: sorted(days), crossed, unexposed };
}

const sorted = (days: Record<string, Table>) =>
  Object.fromEntries(Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1)));
