import type { DatabaseSync } from 'node:sqlite';
import { firstVisitOf, readStore, VISIT_WORDS } from '../../collector/index.ts';
import { placeOf, viewTable, visitTable } from './columns.ts';
import {
  type EventSource,
  type Happening,
  type ViewTable,
  type VisitTable,
  type Wanted,
} from './tables.ts';

/**
 * Reads a store in SQLite. Rows are handed over by a function that SQL calls for each: a third of the time that an iterator
 * over rows takes, and no object a row.
 */
export function sqliteSource(file: string): EventSource {
  const db = readStore(file);
  const textOf = textReader(db);
  return {
    visits: async (from, to) => readVisits(db, from, to, textOf),
    views: async (visits) => readViews(db, visits),
    happenings: async (visits, wanted) => readHappenings(db, visits, wanted, textOf),
    close: async () => db.close(),
  };
}

function textReader(db: DatabaseSync): (word: number) => string {
  const known = new Map<number, string>();
  const select = db.prepare('SELECT text FROM texts WHERE id = ?');
  return (word) => {
    const text = known.get(word) ?? (select.get(word) as { text: string }).text;
    known.set(word, text);
    return text;
  };
}

/** Has SQL call `take` with the columns of each row. */
function eachRow(
  db: DatabaseSync,
  { columns, rest }: { columns: readonly string[]; rest: string },
  values: number[],
  take: (...row: number[]) => void,
): void {
  db.function('take', { varargs: true, directOnly: true }, (...row) => {
    take(...(row as number[]));
    return 0;
  });
  db.prepare(`SELECT sum(take(${columns.join(', ')})) FROM ${rest}`).get(...values);
}

function readVisits(
  db: DatabaseSync,
  from: number,
  to: number,
  textOf: (word: number) => string,
): VisitTable {
  const range = [firstVisitOf(from), firstVisitOf(to)];
  const rest = 'visits WHERE visit >= ? AND visit < ?';
  const { n } = db.prepare(`SELECT count(*) AS n FROM ${rest}`).get(...range) as { n: number };
  const table = visitTable(n, textOf);
  const words = VISIT_WORDS.map((word) => table.words[word]);
  const numbers = [
    'visit',
    'visitor',
    'kept',
    'start',
    'last',
    'views',
    'actions',
    'engaged',
  ] as const;
  const targets = [...numbers.map((name) => table[name]), ...words];
  const columns = [...numbers, ...VISIT_WORDS];
  eachRow(db, { columns, rest }, range, (...row) => {
    // One that came since they were counted has to wait.
    if (table.length === n) return;
    for (let column = 0; column < targets.length; column += 1)
      targets[column]![table.length] = row[column]!;
    table.length += 1;
  });
  return table;
}

function readViews(db: DatabaseSync, visits: VisitTable): ViewTable {
  const { length } = visits;
  if (length === 0) return viewTable(0);
  const range = [visits.visit[0]!, visits.visit[length - 1]!];
  const rest = 'views WHERE visit >= ? AND visit <= ?';
  const { n } = db.prepare(`SELECT count(*) AS n FROM ${rest}`).get(...range) as { n: number };
  const table = viewTable(n);
  // Both are in the order of visits: one pass finds the place.
  let at = 0;
  const columns = ['visit', 'page', 'views', 'engaged', 'scroll'];
  eachRow(db, { columns, rest }, range, (visit, page, views, engaged, scroll) => {
    while (at < length && visits.visit[at]! < visit!) at += 1;
    if (visits.visit[at] !== visit || table.length === n) return;
    const row = table.length;
    table.at[row] = at;
    table.page[row] = page!;
    table.views[row] = views!;
    table.engaged[row] = engaged!;
    table.scroll[row] = scroll!;
    table.length += 1;
  });
  return table;
}

function readHappenings(
  db: DatabaseSync,
  visits: VisitTable,
  { goals, money, names, pages }: Wanted,
  textOf: (word: number) => string,
): Happening[] {
  if (visits.length === 0) return [];
  const idsOf = (keep: (text: string) => boolean) =>
    (db.prepare('SELECT id, text FROM texts').all() as { id: number; text: string }[])
      .filter(({ text }) => keep(text))
      .map(({ id }) => id);
  const [view] = idsOf((text) => text === 'pageview');
  // Few events have a goal or money: an index holds them (`events_that_count`). Of all others every one is looked at.
  const counted = [goals && 'goal > 0', money && 'value IS NOT NULL'].filter(Boolean).join(' OR ');
  const others = [
    names?.size && `name IN (${idsOf((text) => names.has(text)).join() || -1})`,
    pages && `(name = ${view ?? -1} AND page IN (${idsOf(pages).join() || -1}))`,
  ].filter(Boolean);
  const questions = [
    counted,
    others.length && `(${others.join(' OR ')}) AND NOT (${counted || 'FALSE'})`,
  ].filter(Boolean);
  const found: Happening[] = [];
  const range = [visits.visit[0]!, visits.visit[visits.length - 1]!];
  const columns = ['visit', 'time', 'name', 'page', 'goal', 'value', 'currency'];
  for (const question of questions) {
    const rest = `events WHERE visit >= ? AND visit <= ? AND (${question})`;
    eachRow(db, { columns, rest }, range, (visit, time, name, page, goal, value, currency) => {
      const at = placeOf(visits, visit!);
      if (at < 0) return;
      found.push({
        at,
        time: time!,
        name: textOf(name!),
        page: textOf(page!),
        goal: textOf(goal!),
        value: value ?? 0,
        currency: textOf(currency!),
      });
    });
  }
  return found.sort((a, b) => a.time - b.time);
}
