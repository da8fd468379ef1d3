import type { ExperimentEvent } from '../events.ts';

/**
 * Where events come from: batches, in any order, each event perhaps more than once. Files are one such source; a
 * database can be another.
 */
export type EventSource = AsyncIterable<readonly ExperimentEvent[]>;
