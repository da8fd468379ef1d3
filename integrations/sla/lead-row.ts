import { isDay } from '../kit/day.ts';
import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import type { Clock } from './clock.ts';
import type { Lead } from './leads.ts';
import { leadStages, type LeadStage } from './schema.ts';
import type { Column, TableRow } from './table.ts';

/** What is known while the rows of a list are read. */
export interface RowReader {
  file: string;
  places: ReadonlyMap<Column, number>;
  clock: Clock;
  /** Where leads that were read before stand, by their ids. */
  seen: Map<string, { file: string; line: number }>;
  /** Cells of the head. */
  width: number;
}

type Words = Pick<Problem, 'code' | 'message' | 'found' | 'fix'>;

/** The lead of a row, or everything that is wrong with it. */
export function readRow(row: TableRow, reader: RowReader): { lead?: Lead; problems: Problem[] } {
  const { file, places, clock, seen, width } = reader;
  const { cells, line } = row;
  const problems: Problem[] = [];
  const report = (words: Words) => problems.push({ severity: 'error', file, line, ...words });
  const cell = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? '';
  if (cells.length !== width) {
    report({
      code: 'MQ2632',
      message: `The row has ${cells.length} cells, the first line ${width}.`,
      found: cells.join(','),
      fix: 'Put cells that hold a comma into quotes.',
    });
    return { problems };
  }
  const wrong = (column: Column, message: string, fix: string) =>
    report({ code: 'MQ2634', message, ...(cell(column) && { found: cell(column) }), fix });

  const id = cell('id');
  const other = seen.get(id);
  if (id === '') wrong('id', 'The lead has no id.', 'Any name that no other lead has: L-0042');
  else if (other !== undefined)
    report({
      code: 'MQ2636',
      message: `The lead ${id} stands on line ${other.line}${other.file === file ? '' : ` of ${other.file}`} already.`,
      found: id,
      fix: 'Leave out one of the two, or give it an id of its own.',
    });
  else seen.set(id, { file, line });

  const moment = (column: 'created' | 'first_response') => {
    const found = momentIn(cell(column), clock);
    if (found === undefined)
      wrong(column, `${column} is not a day with a time.`, '2027-03-05 09:30');
    return found;
  };
  const created = moment('created');
  const responded = cell('first_response') ? moment('first_response') : undefined;
  if (created !== undefined && responded !== undefined && responded < created)
    report({
      code: 'MQ2635',
      message: 'The lead was answered before it came.',
      found: `${cell('created')} – ${cell('first_response')}`,
      fix: 'Look at the two times and their zones.',
    });

  const source = cell('source').toLowerCase();
  if (source === '') wrong('source', 'The lead has no source.', 'Where it came from: trade-paper');
  const stage = cell('stage').toLowerCase();
  if (!leadStages.includes(stage as LeadStage))
    wrong(
      'stage',
      `The stage is one of ${leadStages.join(', ')}.`,
      nearest(stage, leadStages) ?? 'lead',
    );
  const value = numberIn(cell('value'));
  if (value === null) wrong('value', 'The value is not a number.', '1250.50, without a currency');
  const attempts = numberIn(cell('attempts'));
  if (attempts === null || (attempts !== undefined && !Number.isInteger(attempts)))
    wrong('attempts', 'The attempts are not a whole number.', '3');

  if (problems.length) return { problems };
  return {
    problems,
    lead: {
      id,
      line,
      created: created!,
      source,
      stage: stage as LeadStage,
      ...(responded !== undefined && { responded }),
      ...(attempts !== undefined && { attempts: attempts! }),
      ...(value !== undefined && { value: value! }),
    },
  };
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;

/** A day with a time, in the zone that it names or that of the clock; undefined for what is none. */
function momentIn(text: string, clock: Clock): number | undefined {
  const [, day, minutes, seconds = '00', zone] = MOMENT.exec(text) ?? [];
  if (!day || !isDay(day) || minutes! > '23:59' || minutes!.slice(3) > '59' || seconds > '59')
    return undefined;
  const local = `${day}T${minutes}:${seconds}`;
  return zone ? Date.parse(local + zone.toUpperCase()) : clock.momentOf(local);
}

/** A number that is not below zero; undefined for an empty cell, null for what is none. */
const numberIn = (text: string): number | null | undefined =>
  text === '' ? undefined : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
