import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { IdTable } from '../../../../integrations/experiments/report/id-table.ts';
import { wholeLines } from '../../../../integrations/experiments/report/lines.ts';
import { scanLine } from '../../../../integrations/experiments/report/scan-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lines of events', () => {
  it('are scanned as the parser of JSON reads them, or not at all', () => {
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
        const line = JSON.stringify(fields);
        const scanned = line.includes('\\') ? undefined : scanLine(line, 0, line.length);
        if (!scanned) return;
        const given = Object.entries(JSON.parse(line)).filter(
          ([name, value]) => value !== null && name !== 'other' && name !== 'toString',
        );
        expect(JSON.parse(JSON.stringify(scanned))).toEqual(Object.fromEntries(given));
      }),
    );
  });

  it.each(['', '{', '{}x', '{"id":"a"', '{"id":"a"}}', '{"id":nul}', '{"id" "a"}', '{"id":[1]}'])(
    'that are no flat object are left to the parser: %s',
    (line) => expect(scanLine(line, 0, line.length)).toBeUndefined(),
  );

  it('stay whole where pieces of a file meet, also within a character', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `${at} 谷雨 ${'茶'.repeat(at % 40)}`);
    lines[7] = '霜'.repeat(100_000);
    writeFileSync(join(folder, 'large.ndjson'), lines.join('\n'));
    let text = '';
    let pieces = 0;
    for await (const piece of wholeLines(join(folder, 'large.ndjson'))) {
      text += piece;
      pieces += 1;
    }
    expect(text.split('\n')).toEqual(lines);
    expect(pieces).toBeGreaterThan(3);
  });
});

it('numbers ids in their order, and knows them again', () => {
  const table = new IdTable(8);
  const ids = Array.from({ length: 5000 }, (_, at) => `visitor-${at}`);
  const numbers = ids.map((_, at) => at);
  expect(ids.map((id) => table.numberOf(id))).toEqual(numbers);
  expect(ids.toReversed().map((id) => table.numberOf(id))).toEqual(numbers.toReversed());
  expect(table.size).toBe(5000);
});
