import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { settings } from 'virtual:marquee/desk';
import { isClickHouse } from '../../../integrations/collector/index.ts';
import { loadReport, type Experiment } from '../../../integrations/experiments/index.ts';
import { storedExperimentEvents } from '../../content/experiment-events.ts';

/** The report of a test from what the collector has kept; nothing where nothing was counted for it. */
export async function experimentReport(experiment: Experiment) {
  const file = resolve(settings.root, settings.store);
  if (isClickHouse(settings.store) || !existsSync(file)) return undefined;
  const { collect, reportOf } = await loadReport();
  const report = reportOf(experiment, await collect(experiment, storedExperimentEvents(file)));
  const seen = Object.values(report.primary.variants).some(({ visitors }) => visitors > 0);
  return seen ? report : undefined;
}
