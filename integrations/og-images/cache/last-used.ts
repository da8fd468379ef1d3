import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.ts';

/** Days for which a picture that no build asks for is kept: a branch may come back to it. */
const KEPT_DAYS = 30;

const DAY_MS = 86_400_000;

/**
 * Takes away what no build has asked for in thirty days. Which day that was stands in one file: 10,000 pictures need
 * not be touched one by one.
 */
export function pruneUnused(
  folder: string,
  files: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<string>,
  now = Date.now(),
): number {
  const record = join(folder, 'used.json');
  const known = readDays(record);
  const today = Math.floor(now / DAY_MS);
  const kept: Record<string, number> = {};
  let gone = 0;
  for (const [key, names] of files) {
    const day = used.has(key) ? today : (known[key] ?? today);
    if (today - day <= KEPT_DAYS) kept[key] = day;
    else {
      for (const name of names) rmSync(join(folder, name), { force: true });
      gone += 1;
    }
  }
  writeWhole(record, JSON.stringify(kept));
  return gone;
}

function readDays(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // None yet, or a broken one: everything counts as used today.
    return {};
  }
}
