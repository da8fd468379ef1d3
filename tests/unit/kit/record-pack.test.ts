import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { RecordPack } from '../../../integrations/kit/record-pack.ts';

function packFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'below', 'records');
}

/** A build that asks for some records, and makes those that are not there. */
function build(
  file: string,
  wanted: Record<string, unknown>,
  holds: (value: unknown) => boolean = () => true,
) {
  const pack = new RecordPack(file);
  const made = Object.keys(wanted).filter((key) => pack.take(key, holds) === undefined);
  for (const key of made) pack.add(key, wanted[key]);
  pack.end();
  return made;
}

const tea = { ids: new Set(['a', '茶']), day: new Date('2026-11-24'), links: [{ path: '/' }] };

it('gives what an earlier build has kept, as it was', () => {
  const file = packFile();
  expect(build(file, { tea, long: 'x'.repeat(3_000_000) })).toEqual(['tea', 'long']);
  const pack = new RecordPack(file);
  expect(pack.take('tea', () => true)).toEqual(tea);
  expect(pack.take<string>('long', () => true)?.length).toBe(3_000_000);
  expect(pack.take('other', () => true)).toBeUndefined();
});

it('answers a copy of what is added', () => {
  const pack = new RecordPack(packFile());
  const copy = pack.add('tea', tea);
  expect(copy).toEqual(tea);
  expect(copy.ids).not.toBe(tea.ids);
});

it('leaves behind what a build did not ask for, and what no longer holds', () => {
  const file = packFile();
  build(file, { a: 1, b: 2 });
  expect(build(file, { b: 2 })).toEqual([]);
  expect(build(file, { a: 1, b: 3 }, (value) => value === 3)).toEqual(['a', 'b']);
  expect(build(file, { a: 1, b: 3 })).toEqual([]);
});

it('takes a file that it cannot read for none', () => {
  const file = packFile();
  build(file, { a: 1 });
  for (const bytes of ['', 'ab', 'no pack at all', Buffer.alloc(64, 255)]) {
    writeFileSync(file, bytes);
    expect(build(file, { a: 1 })).toEqual(['a']);
  }
  expect(statSync(file).size).toBeGreaterThan(0);
});

it('leaves the records of the last build alone until it has ended', () => {
  const file = packFile();
  build(file, { a: 1 });
  new RecordPack(file).add('b', 2);
  expect(build(file, { a: 1 })).toEqual([]);
  expect(existsSync(file)).toBe(true);
  expect(readdirSync(join(file, '..'))).toEqual(['records']);
});
