import { closeSync, openSync, writeSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { fileWriter } from 'hyparquet-writer';
import { csvLines } from './csv.ts';
import type { Format } from './format.ts';
import { ndjsonLines } from './ndjson.ts';
import { writeParquet } from './parquet.ts';
import { eventRows, toldGoals, type EventRow } from './rows.ts';

/**
 * Writes the events between two moments (milliseconds since 1970, the second not included) to a file; answers how many.
 * Ten million are never in memory at once.
 */
export async function exportEvents(
  db: DatabaseSync,
  { file, format, from, to }: { file: string; format: Format; from: number; to: number },
): Promise<number> {
  let count = 0;
  function* counted(): Generator<EventRow> {
    for (const row of eventRows(db, from, to)) {
      count += 1;
      yield row;
    }
  }
  if (format === 'parquet') await writeParquet(fileWriter(file), counted());
  else {
    const lines = format === 'csv' ? csvLines(counted()) : ndjsonLines(counted(), toldGoals(db));
    writeLines(file, lines);
  }
  return count;
}

function writeLines(file: string, lines: Iterable<string>): void {
  const target = openSync(file, 'w');
  try {
    for (const line of lines) writeSync(target, line);
  } finally {
    closeSync(target);
  }
}
