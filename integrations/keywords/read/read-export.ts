import type { Problem } from '../../kit/problem.ts';
import type { Row } from '../row.ts';
import { dayOrderOf, periodOfName } from './dates.ts';
import { decode } from './decode.ts';
import { engineOf } from './engine.ts';
import { headerRow, readHeader } from './header.ts';
import { readRow } from './read-row.ts';
import { readTable } from './table.ts';

/** A file of the folder. */
export interface ExportFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** What an export holds; every row that could be read, and everything that is wrong with the others. */
export interface Export {
  rows: Row[];
  problems: Problem[];
  /** A table that is known and not needed: countries, devices, filters. */
  passedOver?: boolean;
}

/** Reads one export of Search Console, Bing Webmaster Tools or Yandex Webmaster. `url` is the address of the site. */
export function readExport({ file, bytes }: ExportFile, url: string): Export {
  const problem = (rest: Pick<Problem, 'code' | 'message' | 'fix'> & Partial<Problem>): Export => ({
    rows: [],
    problems: [{ severity: 'error', file, ...rest }],
  });
  const decoded = decode(bytes);
  if (!('text' in decoded)) return problem({ code: 'MQ1950', ...decoded });
  if (!decoded.text.trim())
    return problem({
      code: 'MQ1950',
      message: 'The file is empty.',
      fix: 'Export it once more, or delete it.',
    });
  if (/^\s*(?:<(?:!doctype|html)|\{|\[)/i.test(decoded.text))
    return problem({
      code: 'MQ1951',
      line: 1,
      message: 'This is a page or JSON, not a table.',
      found: decoded.text.trim().slice(0, 60),
      fix: 'Export the table as CSV, and save that file here.',
    });
  const { records, broken } = readTable(decoded.text);
  const problems: Problem[] = broken
    ? [
        {
          code: 'MQ1956',
          severity: 'error',
          file,
          line: broken.line,
          message: 'A quote is opened here and never closed.',
          found: broken.message,
          fix: 'Close it, or double it if it belongs to the text: "the ""best"" tea".',
        },
      ]
    : [];
  const at = headerRow(records);
  const head = records[at];
  if (!head) return { rows: [], problems };
  const read = readHeader(head, file);
  problems.push(...read.problems);
  if (read.companion) return { rows: [], problems: [], passedOver: true };
  const { header } = read;
  if (!header) return { rows: [], problems };
  const body = records.slice(at + 1);
  const dates = header.columns.date;
  const context = {
    file,
    url,
    header,
    engine: engineOf(file, head.cells, bytes[1] === 0 || bytes[0]! >= 0xfe),
    period: periodOfName(file),
    days: dayOrderOf(dates === undefined ? [] : body.map(({ cells }) => cells[dates] ?? '')),
  };
  const rows: Row[] = [];
  for (const record of body) {
    const { row, problems: found } = readRow(record, context);
    problems.push(...found);
    if (row) rows.push(row);
  }
  return { rows, problems };
}
