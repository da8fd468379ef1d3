import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type EventRow } from './rows.ts';

/** Lines of CSV (RFC 4180), the names of the columns first. */
export function* csvLines(rows: Iterable<EventRow>): Generator<string> {
  yield stringify([COLUMNS.map(({ name }) => name)]);
  for (const row of rows)
    yield stringify([COLUMNS.map(({ name }) => row[name])], { escape_formulas: true });
}
