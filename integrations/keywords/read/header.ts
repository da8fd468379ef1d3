import type { Problem } from '../../kit/problem.ts';
import {
  headingFor,
  isCompared,
  isCompanion,
  nearestHeading,
  roleOf,
  type Role,
} from './columns.ts';
import type { Record_ } from './table.ts';

/** Where each kind of value stands, and whether rates are in per cent. */
export interface Header {
  columns: Partial<Record<Role, number>>;
  percent: boolean;
  /** Cells of a row. */
  width: number;
}

/** Lines above the headings (a title, the site, a period) that are looked through. */
const ABOVE = 5;

/** Finds the row of headings: the first with two columns that are known. */
export function headerRow(records: readonly Record_[]): number {
  const at = records
    .slice(0, ABOVE)
    .findIndex(({ cells }) => cells.filter((cell) => roleOf(cell)).length > 1);
  return Math.max(at, 0);
}

/** Reads the headings; problems that are errors forbid to read the rows. */
export function readHeader(
  { cells, line }: Record_,
  file: string,
): { header?: Header; problems: Problem[]; companion?: boolean } {
  const problems: Problem[] = [];
  const say = (code: Problem['code'], severity: Problem['severity'], rest: Partial<Problem>) =>
    problems.push({ code, severity, file, line, message: '', ...rest });
  if (isCompared(cells)) {
    say('MQ1951', 'error', {
      message: 'This export compares two periods in one table.',
      found: cells.join(', '),
      fix: 'Export each period by itself, into folders named by date: content/data/search/2026-10/',
    });
    return { problems };
  }
  const columns: Header['columns'] = {};
  for (const [index, cell] of cells.entries()) {
    const role = roleOf(cell);
    if (role === 'idle' || cell.trim() === '') continue;
    if (role === undefined) {
      const near = nearestHeading(cell);
      say('MQ1953', 'warning', {
        message: 'Nobody knows this column, so it is not read.',
        found: cell.trim(),
        fix: near
          ? `Did you mean ${near.role ? headingFor[near.role] : near.name}? Then rename the heading.`
          : 'Nothing, if it is of no use: other columns are read all the same.',
      });
    } else if (columns[role] === undefined) columns[role] = index;
    else
      say('MQ1953', 'warning', {
        message: `Two columns are named so that they mean ${headingFor[role]}; the first is read.`,
        found: cell.trim(),
        fix: 'Take one of them out.',
      });
  }
  const about = columns.query ?? columns.page ?? columns.date;
  const counted = (['impressions', 'clicks'] as const).filter(
    (role) => columns[role] !== undefined,
  );
  if (isCompanion(cells) && about === undefined) return { problems: [], companion: true };
  if (about === undefined && counted.length < 2) {
    // What its columns are called does not matter then.
    problems.length = 0;
    say('MQ1951', 'error', {
      message: 'This is no export of search queries or pages.',
      found: cells.join(', '),
      fix: 'Put here what Search Console, Bing Webmaster Tools or Yandex Webmaster export: Queries.csv, Pages.csv.',
    });
    return { problems };
  }
  if (about === undefined)
    say('MQ1952', 'error', {
      message: 'No column says which query, page or day is meant.',
      found: cells.join(', '),
      fix: 'Name the column Top queries, Top pages or Date.',
    });
  for (const role of ['impressions', 'clicks'] as const)
    if (columns[role] === undefined)
      say('MQ1952', 'error', {
        message: `The column ${headingFor[role]} is missing.`,
        found: cells.join(', '),
        fix: `Export the table with ${headingFor[role]}, or name the column so.`,
      });
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const percent = columns.ctr !== undefined && /[%％]/.test(cells[columns.ctr] ?? '');
  return { header: { columns, percent, width: cells.length }, problems };
}
