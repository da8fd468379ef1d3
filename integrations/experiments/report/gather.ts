import type { Experiment } from '../definition.ts';
import type { ConversionEvent, ExposureEvent } from '../events.ts';
import { Codes } from './codes.ts';
import { IdTable } from './id-table.ts';
import type { EventSource } from './source.ts';
import { BOT, CROSSED, DIMENSIONS, NONE, Visitors } from './visitors.ts';

/** What is left of the events of one phase. */
export interface Gathered {
  events: number;
  /** Conversions that came twice. */
  duplicates: number;
  /** Exposures to a variant that the file does not know. */
  unknownVariants: number;
  visitors: Visitors;
  size: number;
  /** Names of the values of each dimension, by code. */
  values: string[][];
  /** Latest conversion of each visitor for each goal, row by row; -Infinity for none. */
  latest: Float64Array;
  goals: readonly string[];
  /** Rows of visitors whose primary conversion happened on the page of the test. */
  onPage: Uint8Array;
}

/**
 * Reads all events once, in whatever order they come. A conversion counts for a visitor if any of them follows the
 * first exposure, so the earliest exposure and the latest conversion are all that has to be kept.
 */
export async function gather(experiment: Experiment, source: EventSource): Promise<Gathered> {
  const { id, phase, page } = experiment;
  const variants = Object.keys(experiment.variants);
  const goals = [...new Set([experiment.primary, ...experiment.guardrails])];
  const ids = new IdTable();
  const seen = new IdTable();
  const visitors = new Visitors();
  const codes = DIMENSIONS.map(() => new Codes());
  const found = { events: 0, duplicates: 0, unknownVariants: 0 };
  let rows = 0;
  let latest = new Float64Array(0);
  let onPage = new Uint8Array(0);

  const visitorOf = (event: ExposureEvent | ConversionEvent) => {
    const index = ids.numberOf(event.visitor);
    visitors.reach(index);
    if (event.bot) visitors.flags[index]! |= BOT;
    return index;
  };

  function expose(event: ExposureEvent) {
    if (event.experiment !== id || event.phase !== phase) return;
    const variant = variants.indexOf(event.variant);
    if (variant < 0) {
      found.unknownVariants += 1;
      return;
    }
    const index = visitorOf(event);
    const known = visitors.variant[index]!;
    if (known !== NONE && known !== variant) visitors.flags[index]! |= CROSSED;
    if (known !== NONE && event.time >= visitors.exposed[index]!) return;
    visitors.exposed[index] = event.time;
    visitors.variant[index] = variant;
    for (const [at, dimension] of DIMENSIONS.entries())
      visitors.segments[at]![index] = codes[at]!.of(event[dimension]);
  }

  function convert(event: ConversionEvent) {
    const goal = goals.indexOf(event.goal);
    if (goal < 0) return;
    const before = seen.size;
    if (seen.numberOf(event.id) < before) {
      found.duplicates += 1;
      return;
    }
    const index = visitorOf(event);
    if (visitors.row[index] === 0) {
      visitors.row[index] = rows += 1;
      if (rows > onPage.length) {
        const room = Math.max(1024, Math.ceil(onPage.length * 1.5));
        const [more, places] = [new Float64Array(room * goals.length), new Uint8Array(room)];
        more.fill(-Infinity, latest.length).set(latest);
        places.set(onPage);
        [latest, onPage] = [more, places];
      }
    }
    const row = visitors.row[index]! - 1;
    const at = row * goals.length + goal;
    latest[at] = Math.max(latest[at]!, event.time);
    if (goal === 0 && (event.page === undefined || event.page === page)) onPage[row] = 1;
  }

  for await (const batch of source)
    for (const event of batch) {
      found.events += 1;
      if (event.kind === 'exposure') expose(event);
      else convert(event);
    }
  const values = codes.map((one) => one.names);
  return { ...found, visitors, size: ids.size, values, latest, goals, onPage };
}
