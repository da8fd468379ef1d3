import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

let count = 0;

/**
 * Writes a file under another name first, so that a killed build leaves no half of one. It waits for the disk: there
 * are thousands of small files, and handing each to another thread takes longer than writing it.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${(count += 1)}.part`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
