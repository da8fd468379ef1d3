import { testRows, type EventRow } from '../../integrations/collector/index.ts';
import type { ExperimentEvent } from '../../integrations/experiments/index.ts';

const BATCH = 5_000;

/**
 * What the collector has kept of tests, in a file or in ClickHouse, in the form that a report reads. A button that only led to a goal does not reach
 * it: where forms or scripts tell of a goal, clicks on it are left out.
 */
export async function* storedExperimentEvents(
  store: string,
): AsyncGenerator<readonly ExperimentEvent[]> {
  const { told, rows, close } = await testRows(store);
  try {
    let batch: ExperimentEvent[] = [];
    for await (const row of rows) {
      const event = eventOf(row, told);
      if (event) batch.push(event);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } finally {
    await close();
  }
}

function eventOf(row: EventRow, told: ReadonlySet<string>): ExperimentEvent | undefined {
  const shared = {
    id: `${row.id}`,
    time: Number(row.time),
    visitor: `${row.visitor}`,
    browser: text(row.browser),
    device: text(row.device),
    source: text(row.source ?? row.referrer),
    locale: text(row.language),
  };
  if (row.name === 'exposure') {
    const { experiment, phase, variant } = JSON.parse(`${row.props ?? '{}'}`) as Partial<
      Record<string, unknown>
    >;
    if (typeof experiment !== 'string' || typeof variant !== 'string') return undefined;
    return { ...shared, kind: 'exposure', experiment, phase: Number(phase), variant };
  }
  const goal = text(row.goal);
  if (goal === undefined || (row.name === 'cta_click' && told.has(goal))) return undefined;
  return {
    ...shared,
    kind: 'conversion',
    goal,
    ...(row.value !== null && { value: Number(row.value), currency: text(row.currency) }),
  };
}

const text = (value: string | number | null | undefined): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : `${value}`;
