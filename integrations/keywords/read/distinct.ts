import type { Problem } from '../../kit/problem.ts';
import { kindOf, type Row } from '../row.ts';

const keyOf = (row: Row) =>
  JSON.stringify([
    row.engine,
    kindOf(row),
    row.query?.toLowerCase(),
    row.page,
    row.date ?? row.period,
  ]);

/**
 * Counts what stands twice only once: the same export saved under two names. Within one file rows that differ in a
 * column that is not read (country, device) are added up.
 */
export function distinctRows(rows: readonly Row[]): { rows: Row[]; problems: Problem[] } {
  const first = new Map<string, Row>();
  const twice = new Map<string, { row: Row; of: string; count: number }>();
  const kept: Row[] = [];
  for (const row of rows) {
    const known = first.get(keyOf(row));
    if (!known) first.set(keyOf(row), row);
    if (!known || known.file === row.file) kept.push(row);
    else {
      const pair = `${known.file}\n${row.file}`;
      const pairOf = twice.get(pair) ?? { row, of: known.file, count: 0 };
      twice.set(pair, { ...pairOf, count: pairOf.count + 1 });
    }
  }
  const problems = [...twice.values()].map(({ row: { file, line }, of, count }): Problem => ({
    code: 'MQ1959',
    severity: 'warning',
    file,
    line,
    message: `${count === 1 ? 'One row stands' : `${count} rows stand`} in ${of} too, and ${count === 1 ? 'is' : 'are'} counted once.`,
    fix: 'Delete one of the two, or name files or folders by their days: 2026-10/Queries.csv',
  }));
  return { rows: kept, problems };
}
