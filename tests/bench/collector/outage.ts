import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { clickHouse } from '../../../integrations/collector/index.ts';
import type { PageEvent } from '../../../integrations/kit/events/events.ts';
import { clickHouseProcess } from '../../servers/clickhouse/process.ts';
import { batchOf, post } from '../../servers/collector/load.ts';
import { collectorProcess } from '../../servers/collector/process.ts';
import type { Figure } from '../figure.ts';

/** Seconds before ClickHouse is killed, until it is started again, and of load after that. */
const BEFORE = 15;
const AWAY = 60;
const AFTER = 15;
/** Pages that send, each second, and events of each: 200 events. */
const PAGES = 50;
const EVENTS = 4;
/** What a page waits before it sends again, as the snippet does, and how often it tries. Milliseconds. */
const PAUSE = 15_000;
const TRIES = 12;

interface Tally {
  acknowledged: Set<string>;
  sent: number;
  /** Requests that were answered 503, or not at all. */
  refused: number;
  /** When the last event was acknowledged, by the clock of this process. */
  last: number;
}

/** ClickHouse is away for a minute while visitors go on: what is acknowledged has to be there afterwards, once. */
export async function outageFigures(say: (text: string) => void): Promise<Figure[]> {
  await using engine = await clickHouseProcess();
  const running = await collectorProcess(engine.origin, { quiet: true });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const tally: Tally = { acknowledged: new Set(), sent: 0, refused: 0, last: 0 };
  const pages: Promise<void>[] = [];
  const began = performance.now();
  const loading = (async () => {
    for (let page = 0; page < (BEFORE + AWAY + AFTER) * PAGES; page += 1) {
      await wait(Math.max(0, (page / PAGES) * 1000 - (performance.now() - began)));
      pages.push(pageSends(running.origin, agent, page, tally));
    }
  })();
  await wait(BEFORE * 1000);
  await engine.stop();
  say(`ClickHouse is killed; ${tally.acknowledged.size} events are acknowledged`);
  await wait(AWAY * 1000);
  await engine.again();
  const back = performance.now();
  say(`it is back; ${tally.refused} requests were refused`);
  await loading;
  await Promise.all(pages);
  agent.destroy();
  await running.kill('SIGTERM');
  const { kept, rows } = await keptIn(engine.origin);
  const { acknowledged, sent, refused, last } = tally;
  const lost = [...acknowledged].filter((id) => !kept.has(id)).length;
  const n = (value: number) => value.toLocaleString('en-GB');
  return [
    {
      name: `acknowledged events lost while ClickHouse was away for ${AWAY} s`,
      measured: lost,
      target: 0,
      unit: 'points',
      note: `${n(acknowledged.size)} of ${n(sent)} acknowledged, ${n(refused)} requests refused`,
    },
    {
      name: 'events counted twice',
      measured: [...kept.values()].filter((times) => times > 1).length,
      target: 0,
      unit: 'points',
      note: `${n(rows)} rows, of which ${n(kept.size)} events`,
    },
    {
      name: 'events that were never acknowledged',
      measured: sent - acknowledged.size,
      target: 0,
      unit: 'points',
    },
    {
      name: 'until all were, once it was back',
      measured: (last - back) / 1000,
      target: AFTER + (2 * PAUSE) / 1000,
      unit: 's',
      note: `load goes on for ${AFTER} s of it`,
    },
  ];
}

/** One page, which sends its events until they are taken, with the same ids, from the same address. */
async function pageSends(origin: string, agent: Agent, page: number, tally: Tally): Promise<void> {
  const { ids, body } = batchOf(EVENTS);
  const { events } = JSON.parse(body) as { events: PageEvent[] };
  const address = `10.1.${page >> 8}.${page & 255}`;
  tally.sent += ids.length;
  for (let time = 0; time < TRIES; time += 1) {
    const again = JSON.stringify({ sent: Date.now(), events });
    const { status } = await post(origin, agent, again, ids, address);
    if (status === 204) {
      for (const id of ids) tally.acknowledged.add(id);
      tally.last = performance.now();
      return;
    }
    tally.refused += 1;
    await wait(PAUSE);
  }
}

/** How often each event counts, and how many rows there are before those that came twice are merged. */
async function keptIn(origin: string): Promise<{ kept: Map<string, number>; rows: number }> {
  const client = clickHouse(origin);
  const ask = async <Row>(query: string) =>
    (await (await client.query({ query, format: 'JSONEachRow' })).json()) as Row[];
  const counts = await ask<{ id: string; n: number }>(
    'SELECT id, toUInt32(count()) AS n FROM events FINAL GROUP BY id',
  );
  const [all] = await ask<{ n: number }>('SELECT toUInt32(count()) AS n FROM events');
  await client.close();
  return { kept: new Map(counts.map(({ id, n }) => [id, n])), rows: all!.n };
}
