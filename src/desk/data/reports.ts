import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from 'virtual:marquee/desk';
import { isClickHouse } from '../../../integrations/collector/index.ts';
import {
  loadReport,
  type Experiment,
  type ExperimentEvent,
} from '../../../integrations/experiments/index.ts';
import { storedExperimentEvents } from '../../content/experiment-events.ts';
import { once } from './once.ts';

/** A live desk looks for new events so often. Milliseconds. */
const FRESH = 10_000;

/** What was kept of all tests: read once, however many there are. */
const readEvents = once(async (): Promise<(readonly ExperimentEvent[])[]> => {
  const { store } = settings;
  if (isClickHouse(store)) return await Array.fromAsync(storedExperimentEvents(store));
  const file = resolve(settings.root, store);
  return existsSync(file) ? await Array.fromAsync(storedExperimentEvents(file)) : [];
}, FRESH);

const known = once(() => new Map<string, ReturnType<typeof report>>(), FRESH);

/** The report of a test from what the collector has kept; nothing where nothing was counted for it. */
export function experimentReport(experiment: Experiment): ReturnType<typeof report> {
  const reports = known();
  const found = reports.get(experiment.id) ?? report(experiment);
  reports.set(experiment.id, found);
  return found;
}

async function report(experiment: Experiment) {
  const batches = await readEvents();
  const isSeen = batches.some((batch) =>
    batch.some((event) => event.kind === 'exposure' && event.experiment === experiment.id),
  );
  if (!isSeen) return undefined;
  const { collect, reportOf } = await loadReport();
  const events = (async function* () {
    yield* batches;
  })();
  return reportOf(experiment, await collect(experiment, events));
}
