import type { Problem } from '../kit/problem.ts';
import { clockOf } from './clock.ts';
import { readRow, type RowReader } from './lead-row.ts';
import type { LeadStage } from './schema.ts';
import { leadColumns, readTable } from './table.ts';

/** A lead of a list. Moments are milliseconds since 1970. */
export interface Lead {
  id: string;
  /** Line of the list on which it stands. */
  line: number;
  created: number;
  source: string;
  stage: LeadStage;
  /** When sales first answered; undefined while nobody has. */
  responded?: number;
  /** How often sales has tried; undefined where the list does not say. */
  attempts?: number;
  /** What sales thinks it is worth, in the currency of the agreement. */
  value?: number;
}

export interface Leads {
  leads: Lead[];
  problems: Problem[];
}

/**
 * Reads a list of leads: CSV with the columns id, created, source, stage, first_response, and if known attempts and value, in any
 * order; others are passed over. Times without a zone are of `timeZone`. `file` is only the name that problems carry.
 * Every row is a lead or has a problem with its line: MQ2632 to MQ2636, all at once. Lists that are read one after the other
 * share `seen`, so that a lead of two of them counts once.
 */
export function readLeads(
  text: string,
  file: string,
  timeZone: string,
  seen: RowReader['seen'] = new Map(),
): Leads {
  const { rows, broken } = readTable(text);
  const problems: Problem[] = broken.map((one) => ({
    severity: 'error',
    file,
    code: 'MQ2632',
    line: one.line,
    message: 'The row is not well formed: a quote is not closed, or stands inside a cell.',
    found: one.text,
    fix: 'Put the cell into quotes, and double each quote within: "the ""old"" house"',
  }));
  const [head, ...body] = rows;
  if (!head)
    return {
      leads: [],
      problems: [
        ...problems,
        {
          code: 'MQ2632',
          severity: 'error',
          file,
          message: 'The list of leads is empty.',
          fix: 'id,created,source,stage,first_response,value',
        },
      ],
    };
  const { places, problems: columns } = leadColumns(head, file);
  problems.push(...columns);
  if (columns.some(({ severity }) => severity === 'error')) return { leads: [], problems };

  const reader: RowReader = {
    file,
    places,
    clock: clockOf(timeZone),
    seen,
    width: head.cells.length,
  };
  const leads = body.flatMap((row) => {
    const read = readRow(row, reader);
    problems.push(...read.problems);
    return read.lead ?? [];
  });
  return { leads, problems };
}
