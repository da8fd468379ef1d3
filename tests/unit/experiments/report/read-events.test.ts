import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { daysBetween } from '../../../../integrations/experiments/report/days.ts';
import { IdTable } from '../../../../integrations/experiments/report/id-table.ts';
import { readEvents } from '../../../../integrations/experiments/report/read-events.ts';
import { scanLine } from '../../../../integrations/experiments/report/scan.ts';
import { conversion, exposure } from './made.ts';

const root = mkdtempSync(join(tmpdir(), 'marquee-events-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function read(paths: string[]) {
  const reading = readEvents(root, paths);
  const events = [];
  for await (const batch of reading.events) events.push(...batch);
  return { events, problems: reading.problems, broken: reading.broken };
}

const json = JSON.stringify;

it('reads files and folders, leaves out what is no event, and says where it stood', async () => {
  const one = exposure('a', 'control', 5, { browser: 'Chrome', source: 'a "quoted" \\ é 茶' });
  const two = conversion('b', 6);
  mkdirSync(join(root, 'logs/march'), { recursive: true });
  writeFileSync(
    join(root, 'logs/march/a.ndjson'),
    `${json(one)}\n\n{"kind":"exposure"}\r\nnot json\n${json(two)}`,
  );
  writeFileSync(join(root, 'logs/b.jsonl'), `${json(two).replaceAll(':', ': ')}\n[1]\n`);
  writeFileSync(join(root, 'logs/notes.txt'), 'nothing');
  const { events, problems, broken } = await read(['logs']);
  expect(events.map(({ id }) => id)).toEqual([two.id, one.id, two.id]);
  expect(events[1]).toMatchObject(one);
  expect(broken).toBe(3);
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'logs/b.jsonl:2',
    'logs/march/a.ndjson:3',
    'logs/march/a.ndjson:4',
  ]);
});

it('takes files larger than a piece, and lines longer than one', async () => {
  const long = { ...exposure('long', 'b'), note: 'x'.repeat(3 * 2 ** 20) };
  const many = Array.from({ length: 9000 }, (_, index) => exposure(`v${index}`, 'b'));
  const lines = [...many, long, ...many].map((event) => json(event));
  writeFileSync(join(root, 'large.ndjson'), `${lines.join('\n')}\n`);
  const { events, broken } = await read(['large.ndjson']);
  expect(events.length).toBe(18_001);
  expect(broken).toBe(0);
});

it('says what is missing, all of it at once', () => {
  expect(() => readEvents(root, ['no', 'nowhere.ndjson'])).toThrow(/no[\s\S]*nowhere\.ndjson/);
});

it('scans a line as the parser of JSON reads it, or not at all', () => {
  const event = fc.record(
    {
      kind: fc.constantFrom('exposure', 'conversion'),
      id: fc.string(),
      time: fc.oneof(fc.integer(), fc.double()),
      visitor: fc.string({ unit: 'grapheme' }),
      bot: fc.boolean(),
      page: fc.oneof(fc.string(), fc.constant(null)),
      phase: fc.integer(),
      other: fc.anything(),
      toString: fc.string(),
    },
    { requiredKeys: ['kind', 'id', 'time', 'visitor'] },
  );
  fc.assert(
    fc.property(event, (fields) => {
      const line = json(fields);
      if (line.includes('\\')) return;
      const scanned = scanLine(line, 0, line.length);
      if (!scanned) return;
      const { other: _, toString: __, ...parsed } = JSON.parse(line) as Record<string, unknown>;
      const given = Object.fromEntries(
        Object.entries(parsed).filter(([, value]) => value !== null),
      );
      expect(JSON.parse(json(scanned))).toEqual(given);
    }),
  );
  for (const broken of ['', '{', '{}x', '{"id":"a"', '{"id":"a"}}', '{"id":nul}', '{"id" "a"}'])
    expect(scanLine(broken, 0, broken.length)).toBeUndefined();
});

it('numbers ids in their order, and knows them again', () => {
  const table = new IdTable(8);
  const ids = Array.from({ length: 5000 }, (_, index) => `visitor-${index}`);
  expect(ids.map((id) => table.numberOf(id))).toEqual(ids.map((_, index) => index));
  expect(ids.toReversed().map((id) => table.numberOf(id))).toEqual(
    ids.map((_, index) => index).toReversed(),
  );
  expect(table.size).toBe(5000);
});

it('counts days of the zone, through a change of clocks', () => {
  const from = Date.UTC(2027, 2, 26, 23, 30); // Past midnight in Berlin.
  const until = Date.UTC(2027, 2, 29, 21, 59);
  const { names, indexOf } = daysBetween(from, until, 'Europe/Berlin');
  expect(names).toEqual(['2027-03-27', '2027-03-28', '2027-03-29']);
  expect(indexOf(from)).toBe(0);
  expect(indexOf(Date.UTC(2027, 2, 27, 22, 59))).toBe(0);
  expect(indexOf(Date.UTC(2027, 2, 27, 23))).toBe(1);
  expect(indexOf(Date.UTC(2027, 2, 28, 22))).toBe(2);
  expect(indexOf(until)).toBe(2);
});
