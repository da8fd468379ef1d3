import type { ClickHouseClient } from '@clickhouse/client';
import { clickHouse, isClickHouse } from '../store/clickhouse/connect.ts';
import { readStore } from '../store/sqlite/open.ts';
import { FIRST_WORDS } from '../store/visit-words.ts';
import { eventRows, toldGoals, type EventRow } from './rows.ts';

/** Events that tests of variants are judged by. Close it. */
export interface TestRows {
  /** Goals of which conversions were told, by forms or scripts. */
  told: ReadonlySet<string>;
  rows: Iterable<EventRow> | AsyncIterable<EventRow>;
  close: () => void | Promise<void>;
}

/** Reads them from a store: a file, or the address of a ClickHouse. */
export async function testRows(store: string): Promise<TestRows> {
  if (isClickHouse(store)) return clickHouseRows(clickHouse(store));
  const db = readStore(store);
  const rows = eventRows(db, 0, Number.MAX_SAFE_INTEGER, 'experiments');
  return { told: toldGoals(db), rows, close: () => db.close() };
}

/** Events of the tests, each in the words of its visit: those of the first event, as a file of events keeps them. */
const ROWS = `
  WITH visits AS (
    SELECT visit, ${FIRST_WORDS.map((word) => `argMin(events.${word}, events.time) AS ${word}`).join(', ')}
    FROM events FINAL
    WHERE visit IN (SELECT visit FROM events WHERE goal != '' OR name = 'exposure')
    GROUP BY visit
  )
  SELECT e.id AS id, toString(e.time) AS time, e.name AS name, toString(e.visitor) AS visitor, e.goal AS goal,
    e.value AS value, e.currency AS currency, e.props AS props, ${FIRST_WORDS.map((word) => `v.${word} AS ${word}`).join(', ')}
  FROM (SELECT * FROM events FINAL WHERE goal != '' OR name = 'exposure') AS e
  INNER JOIN visits AS v ON v.visit = e.visit
  ORDER BY e.time, e.id`;

const TOLD = `SELECT DISTINCT goal FROM events WHERE name = 'conversion' AND goal != ''`;

async function clickHouseRows(client: ClickHouseClient): Promise<TestRows> {
  const told = new Set<string>();
  for await (const { goal } of answer(client, TOLD)) told.add(`${goal}`);
  return { told, rows: answer(client, ROWS), close: () => client.close() };
}

async function* answer(client: ClickHouseClient, query: string): AsyncGenerator<EventRow> {
  const result = await client.query({ query, format: 'JSONEachRow' });
  for await (const block of result.stream())
    for (const row of block) yield nothingAsNull(row.json<EventRow>());
}

/** ClickHouse keeps an empty text where a file keeps nothing. */
const nothingAsNull = (row: EventRow): EventRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, value === '' ? null : value]),
  ) as EventRow;
