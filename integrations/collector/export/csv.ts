import { stringify } from 'csv-stringify/sync';
import { COLUMNS, type EventRow } from './rows.ts';

/** A spreadsheet takes a cell that begins so for a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet runs. */
const harmless = (value: string | number | null): string | number | null =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;

/** Lines of CSV (RFC 4180), the names of the columns first. */
export function* csvLines(rows: Iterable<EventRow>): Generator<string> {
  yield stringify([COLUMNS.map(({ name }) => name)]);
  for (const row of rows) yield stringify([COLUMNS.map(({ name }) => harmless(row[name]))]);
}
