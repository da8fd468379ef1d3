import { CsvError, parse } from 'csv-parse/sync';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { normalizeLines } from '../kit/source.ts';

/** A row with the line on which it begins, counted from 1. */
export interface TableRow {
  cells: string[];
  line: number;
}

/** Columns of a list of leads. */
export type Column =
  'id' | 'created' | 'source' | 'stage' | 'first_response' | 'attempts' | 'value';

const NEEDED: readonly Column[] = ['id', 'created', 'source', 'stage', 'first_response'];
const COLUMNS: readonly string[] = [...NEEDED, 'attempts', 'value'];

/** All rows that can be read, and those that cannot. Cells are parted by commas, semicolons or tabs, as the head has most. */
export function readTable(source: string): {
  rows: TableRow[];
  broken: { line: number; text: string }[];
} {
  const text = normalizeLines(source);
  const head = text.split('\n').find((line) => line.trim()) ?? '';
  const counts = [',', ';', '\t'].map((sign) => [head.split(sign).length, sign] as const);
  const delimiter = counts.toSorted((a, b) => b[0] - a[0])[0]![1];
  const read = (part: string) =>
    parse(part, { delimiter, relax_column_count: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
  const filled = ({ cells }: TableRow) => cells.some((cell) => cell.trim() !== '');
  try {
    const rows = read(text).map(({ record, info }) => ({
      cells: record,
      // The reader counts the lines that it has finished, a row's own among them.
      line: info.lines - record.join('').split('\n').length + 1,
    }));
    return { rows: rows.filter(filled), broken: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  // One quote that is never closed swallows what follows: line by line, only its own row is lost.
  const rows: TableRow[] = [];
  const broken: { line: number; text: string }[] = [];
  for (const [index, one] of text.split('\n').entries())
    try {
      rows.push(...read(one).map(({ record }) => ({ cells: record, line: index + 1 })));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      broken.push({ line: index + 1, text: one });
    }
  return { rows: rows.filter(filled), broken };
}

/** Where each column stands; MQ2633 for those that are missing, are there twice, or have nearly the name of one. */
export function leadColumns(
  { cells, line }: TableRow,
  file: string,
): { places: Map<Column, number>; problems: Problem[] } {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const places = new Map<Column, number>();
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], message: string, fix: string, found?: string) =>
    problems.push({ code: 'MQ2633', severity, file, line, message, fix, ...(found && { found }) });
  for (const [index, name] of names.entries()) {
    if (!COLUMNS.includes(name)) continue;
    if (places.has(name as Column))
      report('error', `There are two columns ${name}.`, 'Leave out one of the two.', name);
    places.set(name as Column, index);
  }
  const free = COLUMNS.filter((name) => !places.has(name as Column));
  for (const name of NEEDED.filter((one) => !places.has(one))) {
    const likely = names.find((one) => !COLUMNS.includes(one) && nearest(one, free) === name);
    report(
      'error',
      `The column ${name} is missing.`,
      likely ? `Call it ${name}, not ${likely}.` : `The first line: ${COLUMNS.join(',')}`,
      likely,
    );
  }
  const optional = free.filter((name) => !NEEDED.includes(name as Column));
  for (const name of names.filter((one) => one && !COLUMNS.includes(one))) {
    const likely = nearest(name, optional);
    if (likely) report('warning', `Nothing reads the column ${name}.`, likely, name);
  }
  return { places, problems };
}
