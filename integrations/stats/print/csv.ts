import { stringify } from 'csv-stringify/sync';

type Cell = string | number | undefined;

/** Rows as CSV (RFC 4180), their fields as columns; what is nested becomes `credits.first.conversions`. */
export function csvOf(rows: readonly object[]): string {
  const flat = rows.map((row) => flatten(row));
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return stringify([columns, ...flat.map((row) => columns.map((column) => row[column]))], {
    escape_formulas: true,
  });
}

function flatten(value: object, prefix = ''): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]): [string, Cell][] =>
      typeof one === 'object' && one !== null
        ? Object.entries(flatten(one as object, `${prefix}${name}.`))
        : [[`${prefix}${name}`, one as Cell]],
    ),
  );
}
