import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

let count = 0;

/** Writes a file under another name first, so that a killed build leaves no half of one. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${(count += 1)}.part`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
