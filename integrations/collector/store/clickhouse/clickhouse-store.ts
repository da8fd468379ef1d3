import { randomBytes } from 'node:crypto';
import type { ClickHouseClient } from '@clickhouse/client';
import type { StoredEvent } from '../../stored-event.ts';
import type { EventStore } from '../store.ts';
import { firstVisitOf, VISIT_GAP, Visits, type Visit } from '../visits.ts';
import { STEPS } from './schema.ts';

/** Events of one insert at most, and how long the first of them waits for others. Milliseconds. */
const BATCH = 20_000;
const WAIT = 100;
/** Requests that wait at most: beyond, senders are told to come again. */
const MOST_WAITING = 5000;

interface Waiting {
  events: readonly StoredEvent[];
  resolve: (added: number) => void;
  reject: (error: unknown) => void;
}

/**
 * Events in ClickHouse. What comes within a tenth of a second goes in one insert, and is acknowledged when ClickHouse has
 * acknowledged it. While ClickHouse is away nothing is, and senders come again. An event that comes twice stands there twice
 * until parts are merged; reports count it once.
 */
export async function clickHouseStore(client: ClickHouseClient): Promise<EventStore> {
  for (const query of STEPS) await client.command({ query });
  let older: ReadonlyMap<number, Visit[]> = new Map();
  const visits = new Visits((visitor, time) =>
    older
      .get(visitor)
      ?.find(({ start, last }) => start <= time + VISIT_GAP && last >= time - VISIT_GAP),
  );
  await recall(client, visits);
  const waiting: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> = Promise.resolve();

  async function flush(): Promise<void> {
    timer = undefined;
    const group: Waiting[] = [];
    for (let size = 0; waiting[0] && size < BATCH; size += group.at(-1)!.events.length)
      group.push(waiting.shift()!);
    if (waiting.length) later(0);
    try {
      older = await olderVisits(
        client,
        group.flatMap(({ events }) => events),
      );
      const values = group.flatMap(({ events }) => events.map((one) => rowOf(one, visits)));
      await client.insert({ table: 'events', values, format: 'JSONEachRow' });
      for (const { events, resolve } of group) resolve(events.length);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
  const later = (wait: number) => {
    timer ??= setTimeout(() => (sending = sending.then(flush)), wait);
  };
  let salt: { day: string; text: Promise<string> } | undefined;

  return {
    write: (events) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(new Error('too many requests wait'));
        waiting.push({ events, resolve, reject });
        later(WAIT);
      }),
    async salt(day) {
      if (salt?.day !== day) salt = { day, text: saltOf(client, day) };
      try {
        return await salt.text;
      } catch (error) {
        salt = undefined;
        throw error;
      }
    },
    async close() {
      if (timer) {
        clearTimeout(timer);
        sending = sending.then(flush);
      }
      await sending;
      await client.close();
    },
  };
}

function rowOf(event: StoredEvent, visits: Visits) {
  const { touch, facts, value, props, kept, engaged = 0, scroll = 0, ...rest } = event;
  const { clickId: _, ...came } = touch;
  return {
    ...came,
    ...facts,
    ...rest,
    goal: event.goal ?? '',
    currency: event.currency ?? '',
    value: value ?? null,
    kept: kept ? 1 : 0,
    visit: visits.visitOf(event),
    engaged,
    scroll,
    props: props ? JSON.stringify(props) : '',
  };
}

/** Visits that were going on when the collector was started anew. */
async function recall(client: ClickHouseClient, visits: Visits): Promise<void> {
  const rows = await answer<{ visitor: string; visit: string; start: string; last: string }>(
    client,
    `SELECT visitor, argMax(visit, time) AS visit, min(time) AS start, max(time) AS last FROM events
     WHERE time > {since: Int64} GROUP BY visitor`,
    { since: Date.now() - VISIT_GAP },
  );
  for (const { visitor, visit, start, last } of rows)
    visits.recall(Number(visitor), {
      visit: Number(visit),
      start: Number(start),
      last: Number(last),
    });
}

/**
 * Visits that events which were long under way may belong to. One that was kept already, but whose answer was lost, must come to
 * the same visit to be known for the same event.
 */
async function olderVisits(
  client: ClickHouseClient,
  events: readonly StoredEvent[],
): Promise<Map<number, Visit[]>> {
  const late = events.filter(({ time }) => time < Date.now() - VISIT_GAP);
  if (late.length === 0) return new Map();
  const times = late.map(({ time }) => time);
  const rows = await answer<Record<'who' | 'number' | 'start' | 'end', string>>(
    client,
    `SELECT toString(visitor) AS who, toString(visit) AS number,
       toString(min(time)) AS start, toString(max(time)) AS end
     FROM events WHERE visit >= {from: UInt64} AND visit < {to: UInt64}
       AND visitor IN {visitors: Array(UInt64)}
     GROUP BY visitor, visit ORDER BY visit DESC`,
    {
      // A visit began at most a day before its last event.
      from: firstVisitOf(Math.min(...times) - 86_400_000),
      to: firstVisitOf(Math.max(...times) + VISIT_GAP),
      visitors: [...new Set(late.map(({ visitor }) => visitor))],
    },
  );
  return Map.groupBy(
    rows.map(({ who, number, start, end }) => ({
      visitor: Number(who),
      visit: Number(number),
      start: Number(start),
      last: Number(end),
    })),
    ({ visitor }) => visitor,
  );
}

/** Two collectors that begin a day at once take the same secret: the first of them by letters. */
async function saltOf(client: ClickHouseClient, day: string): Promise<string> {
  const ask = () =>
    answer<{ salt: string }>(
      client,
      'SELECT min(salt) AS salt FROM salts WHERE day = {day: String}',
      { day },
    );
  const [known] = await ask();
  if (!known?.salt) {
    const values = [{ day, salt: randomBytes(32).toString('base64url') }];
    await client.insert({ table: 'salts', values, format: 'JSONEachRow' });
  }
  await client.command({
    query: 'ALTER TABLE salts DELETE WHERE day < {day: String}',
    query_params: { day },
  });
  return (await ask())[0]!.salt;
}

async function answer<Row>(
  client: ClickHouseClient,
  query: string,
  query_params: Record<string, unknown>,
): Promise<Row[]> {
  const result = await client.query({ query, query_params, format: 'JSONEachRow' });
  return (await result.json()) as Row[];
}
