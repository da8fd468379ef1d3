import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { RecordPack } from '../../../integrations/kit/record-pack.ts';

function packFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marquee-pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'below', 'records');
}

/** A build that wants some records; answers which it had to make. */
function build(
  file: string,
  wanted: Record<string, unknown>,
  holds?: (value: unknown) => boolean,
): string[] {
  const made: string[] = [];
  const pack = new RecordPack(file);
  for (const [input, value] of Object.entries(wanted)) {
    const make = () => {
      made.push(input);
      return value;
    };
    expect(pack.remember([input], make, holds)).toEqual(value);
  }
  pack.end();
  return made;
}

const tea = { ids: new Set(['a', '茶']), day: new Date('2026-11-24'), links: [{ path: '/' }] };

it('gives what an earlier build has made, as it was', () => {
  const file = packFile();
  const wanted = { tea, long: 'x'.repeat(3_000_000), none: undefined };
  expect(build(file, wanted)).toEqual(['tea', 'long', 'none']);
  expect(build(file, wanted)).toEqual([]);
});

it('gives a copy of what it is given', () => {
  const copy = new RecordPack(packFile()).remember(['tea'], () => tea);
  expect(copy.ids).not.toBe(tea.ids);
});

it('gives numbers that hold no more of the record than themselves', () => {
  const record = { hashes: Uint32Array.from([1, 2, 3]), text: 'x'.repeat(100_000) };
  const { hashes } = new RecordPack(packFile()).remember(['tea'], () => record);
  expect(hashes).toEqual(record.hashes);
  expect(hashes.buffer.byteLength).toBe(record.hashes.byteLength);
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

it('leaves the records of the last build alone until it has ended, and two builds at once do no harm', () => {
  const file = packFile();
  build(file, { a: 1 });
  const one = new RecordPack(file);
  const other = new RecordPack(file);
  one.remember(['b'], () => 2);
  expect(build(file, { a: 1 })).toEqual([]);
  other.remember(['c'], () => 3);
  other.end();
  one.end();
  expect(build(file, { b: 2 })).toEqual([]);
  expect(readdirSync(dirname(file))).toEqual(['records']);
});

it('takes away what a killed build has left behind a day ago', () => {
  const file = packFile();
  build(file, { a: 1 });
  const left = [`${file}.1.old.part`, `${file}.2.new.part`];
  for (const part of left) writeFileSync(part, '');
  const yesterday = Date.now() / 1000 - 90_000;
  utimesSync(left[0]!, yesterday, yesterday);
  build(file, { a: 1 });
  expect(readdirSync(dirname(file)).toSorted()).toEqual(['records', 'records.2.new.part']);
});
