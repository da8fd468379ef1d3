import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import {
  exportEvents,
  formatOf,
  forgetBefore,
  forgetVisitor,
  openStore,
} from '../../../integrations/collector/index.ts';
import { isProblemsError } from '../../../integrations/kit/problem.ts';
import { keptVisitor } from '../../../integrations/collector/receive/visitor.ts';
import { migrate } from '../../../integrations/collector/store/sqlite/migrations.ts';
import { DAY, START, storeOf, stored } from '../stats/stores.ts';
import { NOW, wireBatch, wireEvent } from './batches.ts';
import { collector } from './collectors.ts';

const ALL = { from: 0, to: Number.MAX_SAFE_INTEGER };
const ID = 'ab'.repeat(16);

/** Every number and text of a store, to look for what should be gone. */
const textsOf = (db: DatabaseSync) =>
  (db.prepare('SELECT text FROM texts').all() as { text: string }[]).map(({ text }) => text);

describe('a visitor who asks for it', () => {
  it('is forgotten with all that only he did, and nobody else', async () => {
    const own = { visitor: keptVisitor(ID), kept: true };
    await using store = await storeOf([
      stored({ ...own, time: START, page: '/only-his/' }),
      stored({ ...own, time: START + 3 * DAY, page: '/' }),
      stored({ visitor: 5, time: START, page: '/' }),
    ]);
    const db = openStore(store.file);
    expect(forgetVisitor(db, ID)).toEqual({ visits: 2, events: 2 });
    expect(forgetVisitor(db, ID)).toEqual({ visits: 0, events: 0 });
    expect(textsOf(db)).not.toContain('/only-his/');
    db.close();
    expect((await store.report()).total()).toMatchObject({ visitors: 1, views: 1 });
    expect(readFileSync(store.file, 'latin1')).not.toContain('/only-his/');
  });

  it('so does what is older than it need be', async () => {
    await using store = await storeOf([
      stored({ visitor: 1, time: START }),
      stored({ visitor: 2, time: START + 10 * DAY }),
    ]);
    const db = openStore(store.file);
    expect(forgetBefore(db, START + DAY)).toEqual({ visits: 1, events: 1 });
    db.close();
    expect((await store.report()).total().visitors).toBe(1);
  });
});

describe('an export', () => {
  it.each([
    ['events.csv', 'csv'],
    ['a.b/Events.NDJSON', 'ndjson'],
    ['events.xlsx', '.xlsx → events.csv, or --format ndjson'],
    ['events.parqet', '.parqet → events.parquet, or --format ndjson'],
    ['events', 'no ending → events.csv, or --format ndjson'],
  ])('to %s is %s', (file, said) => {
    const told = () => {
      try {
        return formatOf(file);
      } catch (error) {
        const [{ code, found, fix } = {}] = isProblemsError(error) ? error.problems : [];
        expect(code).toBe('MQ1801');
        return `${found} → ${fix}`;
      }
    };
    expect(told()).toBe(said);
  });

  const events = [
    stored({
      visitor: 7,
      time: START,
      page: '/茶/',
      touch: { source: '=1+1', campaign: '+spring' },
    }),
    stored({ visitor: 7, time: START + 1, name: 'cta_click', goal: 'club' }),
    stored({
      visitor: 7,
      time: START + 2,
      name: 'conversion',
      goal: 'club',
      value: 18.5,
      currency: 'GBP',
    }),
    stored({
      visitor: 7,
      time: START + 3,
      name: 'cta_click',
      goal: 'visit',
      props: { name: 'x', url: '/b/' },
    }),
    stored({
      visitor: 7,
      time: START + 4,
      name: 'exposure',
      props: { experiment: 'form', phase: 1, variant: 'b' },
    }),
  ];

  it('is what other tools read, in each format', async () => {
    await using store = await storeOf(events);
    const db = openStore(store.file);
    const file = (name: string) => join(dirname(store.file), name);
    for (const format of ['csv', 'ndjson', 'parquet'] as const)
      expect(await exportEvents(db, { file: file(format), format, ...ALL })).toBe(5);
    db.close();

    const [head, first] = readFileSync(file('csv'), 'utf8').split('\n');
    expect(head).toMatch(/^id,time,site,name,/);
    // No spreadsheet takes it for a formula.
    expect(first).toContain(",'=1+1,");
    expect(first).toContain(",'+spring,");

    const lines = readFileSync(file('ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ page: '/茶/', source: '=1+1', time: START });
    // As `marquee experiment report` reads them: a button that only leads to a goal is no conversion.
    expect(lines.map(({ kind }) => kind)).toEqual([
      undefined,
      undefined,
      'conversion',
      'conversion',
      'exposure',
    ]);
    expect(lines[4]).toMatchObject({ experiment: 'form', phase: 1, variant: 'b' });
    // A property never takes the place of a field.
    expect(lines[3].name).toBe('cta_click');

    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file('parquet')) });
    expect(rows).toHaveLength(5);
    expect(rows[2]).toMatchObject({
      name: 'conversion',
      value: 18.5,
      currency: 'GBP',
      time: START + 2,
    });
  });
});

describe('the shape of a store', () => {
  it('is brought up step by step, whole or not at all', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db, ['CREATE TABLE a(x)']);
    migrate(db, ['CREATE TABLE a(x)', 'ALTER TABLE a ADD COLUMN y']);
    db.exec('INSERT INTO a VALUES (1, 2)');
    const steps = ['', '', 'CREATE TABLE b(x); CREATE TABLE a(x)'];
    expect(() => migrate(db, steps)).toThrow(/already exists/);
    expect(db.prepare(`SELECT name FROM sqlite_master ORDER BY name`).all()).toEqual([
      { name: 'a' },
    ]);
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 2 });
  });

  it('has an index for what an overview asks of events', () => {
    const db = new DatabaseSync(':memory:');
    migrate(db);
    const asked = ['goal > 0', 'value IS NOT NULL', 'goal > 0 OR value IS NOT NULL'];
    const plans = asked.map((question) =>
      db
        .prepare(`EXPLAIN QUERY PLAN SELECT * FROM events WHERE visit >= 1 AND (${question})`)
        .all()
        .map(({ detail }) => detail),
    );
    expect(plans.flat()).toEqual(
      asked.map(() => 'SEARCH events USING INDEX events_that_count (visit>?)'),
    );
  });

  it('is left alone where a newer Marquee made it', () => {
    const db = new DatabaseSync(':memory:');
    db.exec('PRAGMA user_version = 9');
    expect(() => migrate(db)).toThrow(/update Marquee/);
  });
});

it('a clock that jumps, forward and back, loses nothing', async () => {
  let now = NOW;
  await using one = await collector({ now: () => now });
  for (const jump of [0, 3 * DAY, -2 * DAY, 0, -400 * DAY]) {
    now = NOW + jump;
    expect((await one.post(wireBatch(wireEvent()))).status).toBe(204);
  }
  const db = new DatabaseSync(one.file, { readOnly: true });
  expect(db.prepare('SELECT count(*) AS n FROM events').get()).toEqual({ n: 5 });
  db.close();
});
