import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { isClickHouse } from '../../integrations/collector/index.ts';
import { loadReport, type Experiment } from '../../integrations/experiments/index.ts';
import { ProblemsError } from '../../integrations/kit/problem.ts';
import { storedExperimentEvents } from '../content/experiment-events.ts';
import { named } from './event-stores.ts';
import { root } from './project.ts';

/** Where events are looked for, from the root. */
export const EVENTS = 'content/data/events';

/** What may be named instead, as the help says it. */
export const EVENTS_ARE = 'a store (.db or http://…), or a file or folder of events';

/**
 * The report of a test from a file or folder of events, or from the store of the collector; lines that are no events are told.
 * Throws where there are none.
 */
export async function reportFrom(one: Experiment, events: string) {
  const { collect, eventFiles, readEvents, reportOf } = await loadReport();
  if (isClickHouse(events))
    return reportOf(one, await collect(one, storedExperimentEvents(await named(events))));
  const path = resolve(root, events);
  if (!existsSync(path)) throw noEvents(events);
  if (path.endsWith('.db')) return reportOf(one, await collect(one, storedExperimentEvents(path)));
  const state = { lines: 0, bad: [], badCount: 0 };
  const found = reportOf(one, await collect(one, readEvents(eventFiles(path), state)));
  tellBad(state);
  return found;
}

/** Lines that are no events are told; the others count. */
function tellBad({
  bad,
  badCount,
}: {
  bad: { file: string; line: number; reason: string }[];
  badCount: number;
}) {
  if (badCount === 0) return;
  console.error(`${badCount} lines are no events and were left out:`);
  for (const { file, line, reason } of bad.slice(0, 5))
    console.error(`  ${relative(root, file)}:${line}  ${reason}`);
}

const noEvents = (path: string) =>
  new ProblemsError([
    {
      code: 'MQ2402',
      severity: 'error',
      file: path,
      message: 'There are no events here.',
      fix: 'Name the file or folder of events: --events exports/events.ndjson',
    },
  ]);
