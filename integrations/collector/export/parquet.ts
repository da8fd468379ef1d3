import { parquetWriteRows, type Writer } from 'hyparquet-writer';
import { COLUMNS, type EventRow } from './rows.ts';

const TYPES = { text: 'STRING', word: 'STRING', number: 'DOUBLE' } as const;

/** Rows of one group; so many are in memory at once. */
const GROUP = 50_000;

/** Writes rows as Parquet (https://parquet.apache.org/docs/file-format/); times are milliseconds, numbers doubles. */
export function writeParquet(writer: Writer, rows: Iterable<EventRow>): void | Promise<void> {
  return parquetWriteRows({
    writer,
    rows,
    columns: COLUMNS.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true })),
    rowGroupSize: GROUP,
  });
}
