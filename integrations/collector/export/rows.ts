import type { DatabaseSync } from 'node:sqlite';

/** An event in the words of its visit, as it leaves the store: NDJSON, CSV, Parquet. */
export type EventRow = Record<(typeof COLUMNS)[number]['name'], string | number | null>;

/** Columns of an export in their order; `sql` says where they stand. */
export const COLUMNS = [
  { name: 'id', sql: 'e.id', type: 'text' },
  { name: 'time', sql: 'e.time', type: 'number' },
  { name: 'site', sql: 'e.site', type: 'word' },
  { name: 'name', sql: 'e.name', type: 'word' },
  { name: 'visitor', sql: 'v.visitor', type: 'number' },
  { name: 'visit', sql: 'e.visit', type: 'number' },
  { name: 'page', sql: 'e.page', type: 'word' },
  { name: 'goal', sql: 'e.goal', type: 'word' },
  { name: 'value', sql: 'e.value', type: 'number' },
  { name: 'currency', sql: 'e.currency', type: 'word' },
  { name: 'engaged', sql: 'e.engaged', type: 'number' },
  { name: 'scroll', sql: 'e.scroll', type: 'number' },
  { name: 'source', sql: 'v.source', type: 'word' },
  { name: 'medium', sql: 'v.medium', type: 'word' },
  { name: 'campaign', sql: 'v.campaign', type: 'word' },
  { name: 'term', sql: 'v.term', type: 'word' },
  { name: 'content', sql: 'v.content', type: 'word' },
  { name: 'referrer', sql: 'v.referrer', type: 'word' },
  { name: 'click', sql: 'v.click', type: 'word' },
  { name: 'country', sql: 'v.country', type: 'word' },
  { name: 'device', sql: 'v.device', type: 'word' },
  { name: 'browser', sql: 'v.browser', type: 'word' },
  { name: 'os', sql: 'v.os', type: 'word' },
  { name: 'language', sql: 'v.language', type: 'word' },
  { name: 'props', sql: 'e.props', type: 'text' },
] as const;

/** Goals of which conversions were told, by forms or scripts. */
export function toldGoals(db: DatabaseSync): Set<string> {
  const rows = db
    .prepare(
      `SELECT DISTINCT t.text FROM events e JOIN texts t ON t.id = e.goal
       WHERE e.goal > 0 AND e.name = (SELECT id FROM texts WHERE text = 'conversion')`,
    )
    .all() as { text: string }[];
  return new Set(rows.map(({ text }) => text));
}

/** Which events are asked for: all, or those that a test of variants is judged by. */
const SELECTIONS = {
  all: '',
  experiments: `AND (e.goal > 0 OR e.name = (SELECT id FROM texts WHERE text = 'exposure'))`,
} as const;

/** Every event between two moments (milliseconds since 1970, the second not included), in the order of their coming. */
export function* eventRows(
  db: DatabaseSync,
  from: number,
  to: number,
  selection: keyof typeof SELECTIONS = 'all',
): Generator<EventRow> {
  const texts = new Map<number, string>();
  const select = db.prepare('SELECT text FROM texts WHERE id = ?');
  const wordOf = (id: number): string => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const { text } = select.get(id) as { text: string };
    texts.set(id, text);
    return text;
  };
  const list = COLUMNS.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
  const rows = db
    .prepare(
      `SELECT ${list} FROM events e JOIN visits v ON v.visit = e.visit
       WHERE e.time >= ? AND e.time < ? ${SELECTIONS[selection]} ORDER BY e.seq`,
    )
    .iterate(from, to);
  for (const row of rows as Iterable<EventRow>) {
    for (const { name, type } of COLUMNS)
      if (type === 'word') row[name] = wordOf(row[name] as number) || null;
    yield row;
  }
}
