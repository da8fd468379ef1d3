import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickHouse,
  clickHouseStore,
  type StoredEvent,
} from '../../integrations/collector/index.ts';
import {
  clickHouseSource,
  DIMENSIONS,
  Report,
  readFilter,
} from '../../integrations/stats/index.ts';
import { periodOf } from '../../integrations/stats/period.ts';
import { storedExperimentEvents } from '../../src/content/experiment-events.ts';
import { clickHouseProcess } from '../servers/clickhouse/process.ts';
import { wireBatch, wireEvent } from '../unit/collector/batches.ts';
import { collector } from '../unit/collector/collectors.ts';
import { HOUR, START, storeOf, stored } from '../unit/stats/stores.ts';

let engine: Awaited<ReturnType<typeof clickHouseProcess>>;
beforeAll(async () => {
  engine = await clickHouseProcess();
}, 300_000);
afterAll(() => engine[Symbol.asyncDispose]());

const goals = [{ name: 'read', page: '/blog/*' }];
const question = {
  period: periodOf('2026-11-01', '2026-11-30', 'UTC'),
  timeZone: 'UTC',
  filters: [],
  goals,
};

/** Two weeks of a small site, in order. */
function events(): StoredEvent[] {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * limit);
  };
  const touches = [{}, { referrer: 'google.com' }, { source: 'letter', medium: 'email' }];
  const list: StoredEvent[] = [];
  for (let hour = 0; hour < 14 * 24; hour += 1) {
    const visitor = below(40) + 1;
    const visit = { visitor, kept: visitor % 2 === 0, touch: touches[below(3)]! };
    const pages = 1 + below(4);
    for (let page = 0; page < pages; page += 1) {
      const time = START + hour * HOUR + page * 60_000;
      const seen = { ...visit, page: ['/', '/tea-club/', '/blog/a/', '/visit/'][below(4)]! };
      list.push(stored({ ...seen, time }));
      list.push(
        stored({ ...seen, time: time + 30_000, name: 'engagement', engaged: below(30_000), scroll: 1 + below(99) }),
      );
      if (below(5) === 0)
        list.push(
          stored({ ...seen, time: time + 31_000, name: 'conversion', goal: 'club', value: below(50), currency: 'GBP' }),
        );
    }
  }
  return list;
}

async function answers(report: Report) {
  return {
    total: report.total(),
    days: report.days(),
    by: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, report.by(dimension)])),
    pages: await report.pages(),
    goals: await report.goals(),
    revenue: await report.revenue(),
    funnel: await report.funnel({ name: 'f', steps: ['/tea-club/', 'club'], days: 7 }),
    retention: report.retention(),
    attribution: await report.attribution('club', 'channel'),
  };
}

describe('ClickHouse', () => {
  it('answers the same questions as SQLite does, and counts what came twice once', async () => {
    const list = events();
    const store = await clickHouseStore(clickHouse(engine.origin));
    await store.write(list);
    await store.write(list.slice(0, 50));
    await store.close();
    const source = clickHouseSource(clickHouse(engine.origin));
    await using small = await storeOf(list);
    const filters = [readFilter('channel!=Email')!, readFilter('page=/tea-club/')!];
    for (const own of [[], filters])
      expect(await answers(await Report.of(source, { ...question, filters: own }))).toEqual(
        await answers(await small.report({ goals, filters: own })),
      );
    await source.close();
  });

  it('tells the tests of variants what a file of events tells them', async () => {
    // Visitors of their own: what other tests have written is there, too.
    const tested = events().flatMap((event, index): StoredEvent[] => {
      const own = { ...event, id: `own-${index}`, visitor: event.visitor + 1000 };
      const props = { experiment: 'form', phase: 1, variant: index % 2 ? 'b' : 'control' };
      const seen = { ...own, id: `seen-${index}`, time: own.time + 1, name: 'exposure', props };
      return index % 3 ? [own] : [own, stored(seen)];
    });
    const store = await clickHouseStore(clickHouse(engine.origin));
    await store.write(tested);
    await store.close();
    await using small = await storeOf(tested);
    const from = async (name: string) =>
      (await Array.fromAsync(storedExperimentEvents(name)))
        .flat()
        .filter(({ visitor }) => Number(visitor) > 1000)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const told = await from(engine.origin);
    expect(told.length).toBeGreaterThan(400);
    expect(told).toEqual(await from(small.file));
  });

  it('may go away: nothing is acknowledged meanwhile, and what is sent again is there once', async () => {
    const store = await clickHouseStore(clickHouse(engine.origin));
    await using one = await collector({ now: () => Date.UTC(2027, 0, 4) }, store);
    const early = wireBatch(wireEvent());
    const late = wireBatch(wireEvent());
    expect((await one.post(early)).status).toBe(204);
    await engine.stop();
    expect((await one.post(late)).status).toBe(503);
    await engine.again();
    expect((await one.post(late)).status).toBe(204);
    expect((await one.post(early)).status).toBe(204);
    const source = clickHouseSource(clickHouse(engine.origin));
    const report = await Report.of(source, {
      ...question,
      period: periodOf('2027-01-01', '2027-01-31', 'UTC'),
    });
    expect(report.total()).toMatchObject({ visitors: 1, views: 2 });
    await source.close();
  });
});
