import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuild } from '../../../integrations/publish/lock.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'marquee-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, '.marquee', 'building');

test('one build at a time, and the next one after it', () => {
  const free = lockBuild(path(), '.marquee/building');
  writeFileSync(path(), String(process.ppid));
  expect(() => lockBuild(path(), '.marquee/building')).toThrow(/Another build.*running/);
  free();
  expect(existsSync(path())).toBe(false);
  lockBuild(path(), '.marquee/building')();
});

test.each([String(process.pid), '999999999', 'nonsense', ''])(
  'a killed build holds nothing: %j',
  (left) => {
    lockBuild(path(), '.marquee/building')();
    writeFileSync(path(), left);
    lockBuild(path(), '.marquee/building')();
    expect(existsSync(path())).toBe(false);
  },
);
