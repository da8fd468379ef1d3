import type { ClickHouseClient } from '@clickhouse/client';
import { firstVisitOf, PASSIVE, VISIT_WORDS, type VisitWord } from '../../collector/index.ts';
import { placeOf, viewTable, visitTable } from './columns.ts';
import {
  type EventSource,
  type Happening,
  type ViewTable,
  type VisitTable,
  type Wanted,
} from './tables.ts';

type Cell = string | number | null;

/** Reads a store in ClickHouse: visits and their pages are made by it, from events. */
export function clickHouseSource(client: ClickHouseClient): EventSource {
  const rows = async function* (query: string, values: object): AsyncGenerator<Cell[]> {
    const result = await client.query({
      query,
      query_params: values as Record<string, unknown>,
      format: 'JSONCompactEachRow',
    });
    for await (const block of result.stream()) for (const row of block) yield row.json() as Cell[];
  };
  return {
    visits: (from, to) => readVisits(rows, from, to),
    views: (visits) => readViews(rows, visits),
    happenings: (visits, wanted) => readHappenings(rows, visits, wanted),
    close: () => client.close(),
  };
}

type Rows = (query: string, values: object) => AsyncGenerator<Cell[]>;

const passive = [...PASSIVE, 'pageview'].map((name) => `'${name}'`).join(', ');

/** Of the first event; entry and exit are of the first and last page that was seen. */
const WORD: Partial<Record<VisitWord, string>> = {
  entry: `if(seen > 0, argMinIf(page, time, name = 'pageview'), argMin(page, time))`,
  leave: `if(seen > 0, argMaxIf(page, time, name = 'pageview'), argMin(page, time))`,
};

const VISITS = `
  SELECT toString(visit), toString(any(visitor)), max(kept), toString(min(time)), toString(max(time)),
    countIf(name = 'pageview') AS seen, countIf(name NOT IN (${passive})), toString(sum(engaged)),
    ${VISIT_WORDS.map((word) => WORD[word] ?? `argMin(${word}, time)`).join(', ')}
  FROM events FINAL WHERE visit >= {from: UInt64} AND visit < {to: UInt64}
  GROUP BY visit ORDER BY visit`;

async function readVisits(rows: Rows, from: number, to: number): Promise<VisitTable> {
  const range = { from: firstVisitOf(from), to: firstVisitOf(to) };
  const [count] = await first(
    rows(
      'SELECT toString(uniqExact(visit)) FROM events WHERE visit >= {from: UInt64} AND visit < {to: UInt64}',
      range,
    ),
  );
  const texts = [''];
  const numbers = new Map([['', 0]]);
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, known);
    return known;
  };
  const size = Number(count);
  const table = visitTable(size, (word) => texts[word]!);
  const targets = [
    table.visit,
    table.visitor,
    table.kept,
    table.start,
    table.last,
    table.views,
    table.actions,
    table.engaged,
  ];
  for await (const row of rows(VISITS, range)) {
    // One that came since they were counted has to wait.
    if (table.length === size) break;
    targets.forEach((target, column) => (target[table.length] = Number(row[column])));
    VISIT_WORDS.forEach((word, index) => {
      table.words[word][table.length] = numberOf(`${row[targets.length + index]}`);
    });
    table.length += 1;
  }
  return Object.assign(table, { numberOf });
}

const first = async (rows: AsyncGenerator<Cell[]>): Promise<Cell[]> => {
  for await (const row of rows) return row;
  return [];
};

async function readViews(rows: Rows, visits: VisitTable): Promise<ViewTable> {
  const range = rangeOf(visits);
  if (!range) return viewTable(0);
  const found: Cell[][] = [];
  const query = `
    SELECT toString(visit), page, countIf(name = 'pageview') AS seen, toString(sum(engaged)) AS looked, max(scroll)
    FROM events FINAL WHERE visit >= {from: UInt64} AND visit <= {to: UInt64}
    GROUP BY visit, page HAVING seen > 0 OR sum(engaged) > 0 ORDER BY visit, page`;
  for await (const row of rows(query, range)) found.push(row);
  const table = viewTable(found.length);
  const { numberOf } = visits as VisitTable & { numberOf: (text: string) => number };
  for (const [visit, page, views, engaged, scroll] of found) {
    const at = placeOf(visits, Number(visit));
    if (at < 0) continue;
    const row = table.length;
    table.at[row] = at;
    table.page[row] = numberOf(`${page}`);
    table.views[row] = Number(views);
    table.engaged[row] = Number(engaged);
    table.scroll[row] = Number(scroll);
    table.length += 1;
  }
  return table;
}

async function readHappenings(
  rows: Rows,
  visits: VisitTable,
  { goals, money, names, pages }: Wanted,
): Promise<Happening[]> {
  const range = rangeOf(visits);
  const conditions = [
    goals && `goal != ''`,
    money && 'value IS NOT NULL',
    names?.size && 'name IN {names: Array(String)}',
    // Which pages are meant is a question for us.
    pages && `name = 'pageview'`,
  ].filter(Boolean);
  if (!range || conditions.length === 0) return [];
  const query = `
    SELECT toString(visit), toString(time), name, page, goal, value, currency FROM events FINAL
    WHERE visit >= {from: UInt64} AND visit <= {to: UInt64} AND (${conditions.join(' OR ')})
    ORDER BY time`;
  const found: Happening[] = [];
  for await (const row of rows(query, { ...range, names: [...(names ?? [])] })) {
    const [visit, time, name, page, goal, value, currency] = row;
    const isAsked =
      (goals && goal !== '') ||
      (money && value !== null) ||
      names?.has(`${name}`) ||
      pages?.(`${page}`);
    const at = placeOf(visits, Number(visit));
    if (at < 0 || !isAsked) continue;
    found.push({
      at,
      time: Number(time),
      name: `${name}`,
      page: `${page}`,
      goal: `${goal}`,
      value: Number(value ?? 0),
      currency: `${currency}`,
    });
  }
  return found;
}

const rangeOf = ({ visit, length }: VisitTable) =>
  length ? { from: visit[0]!, to: visit[length - 1]! } : undefined;
