import type { Problem } from '../../kit/problem.ts';
import type { Engine, Period, Row } from '../row.ts';
import { headingFor, type Role } from './columns.ts';
import { readDay, type DayOrder } from './dates.ts';
import type { Header } from './header.ts';
import { readCount, readDecimal, readRate } from './numbers.ts';
import { pagePath } from './page-path.ts';
import type { Record_ } from './table.ts';

/** What holds for all rows of a file. */
export interface RowContext {
  file: string;
  /** Address of the site. */
  url: string;
  engine: Engine;
  period?: Period | undefined;
  header: Header;
  days: DayOrder;
}

/** Rows below the last that only add up. */
const TOTAL = /^(?:total|totals|итого|итого и средние|всего|总计|合计)$/i;
/** Rates are rounded in exports; what differs by more was not counted alike. */
const RATE_SLACK = 0.011;

/** Reads a row; what is wrong with any of its cells is told, all at once, and then there is no row. */
export function readRow(
  { cells, line }: Record_,
  context: RowContext,
): { row?: Row; problems: Problem[] } {
  const { file, engine, period, header, url, days } = context;
  const problems: Problem[] = [];
  const cell = (role: Role) => {
    const at = header.columns[role];
    return at === undefined ? undefined : (cells[at] ?? '').trim();
  };
  const say = (code: Problem['code'], message: string, found: string, fix: string, warn = false) =>
    problems.push({ code, severity: warn ? 'warning' : 'error', file, line, message, found, fix });
  const number = (role: Role, read: (text: string) => number | undefined | null, like: string) => {
    const text = cell(role);
    const value = text === undefined ? undefined : read(text);
    if (value === null)
      say('MQ1954', `${headingFor[role]} is not a number.`, text!, `Write it as ${like}.`);
    return value ?? undefined;
  };

  const name = cell('query') ?? cell('page') ?? cell('date') ?? '';
  if (TOTAL.test(name)) return { problems };
  if (cells.length !== header.width)
    say(
      'MQ1956',
      `The row has ${cells.length} cells; the headings have ${header.width}.`,
      cells.join(' | '),
      'Put a text that holds the separator into quotes: "tea, green".',
    );
  if (problems.length) return { problems };

  const query = cell('query')?.normalize('NFC').replace(/\s+/g, ' ');
  if (query === '')
    say(
      'MQ1952',
      'The row does not say which query it is about.',
      cells.join(' | '),
      'Take the row out.',
    );
  const address = cell('page');
  const target = address === undefined ? undefined : pagePath(address, url);
  if (target && 'other' in target)
    if (target.other)
      say(
        'MQ1958',
        'This page is of another site, so it is left out.',
        address!,
        `Export the data of ${url}`,
        true,
      );
    else
      say('MQ1958', 'This is not the address of a page.', address!, `Write it whole: ${url}/blog/`);
  const written = cell('date');
  const date = written === undefined ? undefined : readDay(written, days);
  if (date === 'ambiguous')
    say('MQ1955', 'Day and month cannot be told apart.', written!, 'Write days as 2026-11-03.');
  else if (written !== undefined && date === undefined)
    say('MQ1955', 'This is not a day.', written, 'Write days as 2026-11-03.');

  const impressions = number('impressions', readCount, '1204 or 1,204') ?? 0;
  const clicks = number('clicks', readCount, '1204 or 1,204') ?? 0;
  const position = number('position', readDecimal, '6.4');
  const rate = number('ctr', (text) => readRate(text, header.percent), '3.2%');
  if (problems.length) return { problems };

  if (clicks > impressions)
    say(
      'MQ1957',
      'More clicks than impressions cannot be.',
      `${clicks} clicks, ${impressions} impressions`,
      'Look whether the two columns are named the wrong way round.',
    );
  else if (rate !== undefined && Math.abs(rate - clicks / Math.max(1, impressions)) > RATE_SLACK)
    say(
      'MQ1957',
      `CTR contradicts the counts, which give ${((100 * clicks) / Math.max(1, impressions)).toFixed(1)}%; the counts are used.`,
      cell('ctr')!,
      'Look whether columns have slipped.',
      true,
    );
  // An empty position is written 0 by engines that had none.
  if (position !== undefined && position !== 0 && position < 1)
    say('MQ1957', 'Positions begin at 1.', cell('position')!, 'Look whether columns have slipped.');
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  return {
    problems,
    row: {
      engine,
      file,
      line,
      ...(query !== undefined && { query }),
      ...(target && 'path' in target && { page: target.path }),
      ...(typeof date === 'string' && { date }),
      ...(period && { period }),
      impressions,
      clicks,
      ...(position && { position }),
    },
  };
}
