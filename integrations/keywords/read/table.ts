import { parse } from 'csv-parse/sync';
import type { ErrorCode } from '../../kit/catalogue.ts';
import { nearest } from '../../kit/nearest.ts';
import type { Problem } from '../../kit/problem.ts';
import { figure } from './figure.ts';
import { fieldOf, headings, type Field } from './headings.ts';

/** One row of an export. `ctr` is a share from 0 to 1, `position` counts from 1. */
export interface SearchRow {
  query?: string;
  page?: string;
  date?: string;
  clicks: number;
  impressions: number;
  ctr?: number;
  position?: number;
}

/** Text of an export; Bing's may be UTF-16 with a byte order mark. Throws on bytes of no such text. */
export function decode(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const name = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  return new TextDecoder(name, { fatal: true }).decode(bytes);
}

/** The separator that stands most often in the first line. */
function separator(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/** Rows of an export, and everything that is wrong in it; rows that can be read are kept. */
export function readTable(file: string, bytes: Uint8Array) {
  const rows: SearchRow[] = [];
  const problems: Problem[] = [];
  const say = (code: ErrorCode, message: string, more: Partial<Problem> = {}) => {
    problems.push({ code, severity: 'error', file, message, ...more });
    return { rows, problems };
  };
  const fix = 'Export the table again as CSV.';
  let parsed: Parsed[];
  try {
    const text = decode(bytes);
    if (text.trim() === '') return say('MQ1960', 'The file is empty.', { fix });
    parsed = parse(text, {
      delimiter: separator(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    return say('MQ1961', 'The file is not a table.', {
      found: (error as Error).message,
      fix,
      ...(line === undefined ? {} : { line }),
    });
  }
  const [head, ...body] = parsed;
  const names = head?.record ?? [];
  const fields = names.map(fieldOf);
  names.forEach((name, at) => {
    if (fields[at]) return;
    const near = nearest(name.trim().toLowerCase(), Object.values(headings).flat());
    const instead = near ? { fix: `Write “${near}”.` } : {};
    say('MQ1962', 'This column is unknown.', { line: 1, found: name, ...instead });
  });
  for (const field of ['clicks', 'impressions'] as const)
    if (!fields.includes(field)) say('MQ1963', `There is no column of ${field}.`, { line: 1, fix });
  if (!fields.includes('clicks') || !fields.includes('impressions')) return { rows, problems };
  for (const { record, info } of body) {
    const line = info.lines;
    if (record.length !== names.length) {
      const found = `${record.length} cells`;
      say('MQ1964', 'The row does not fit the headings.', { line, found, fix: `${names.length}` });
      continue;
    }
    const before = problems.length;
    const row: SearchRow = { clicks: 0, impressions: 0 };
    fields.forEach((field: Field | undefined, at) => {
      const cell = record[at] ?? '';
      if (field === undefined) return;
      if (field === 'query' || field === 'page' || field === 'date') row[field] = cell.trim();
      else {
        const value = figure(cell);
        if (value === undefined)
          say('MQ1965', `The ${field} are no number.`, {
            line,
            found: cell,
            fix: 'Write a number.',
          });
        else row[field] = value;
      }
    });
    if (problems.length === before) rows.push(row);
  }
  return { rows, problems };
}
