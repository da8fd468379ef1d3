import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/**
 * Keeps what is costly to make in a folder, under a name made of all that it is made from. A killed build leaves
 * no half of a file: it is written under another name first.
 */
export async function cached(
  folder: string,
  inputs: (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(`${input.length}:`).update(input);
  const path = join(folder, hash.digest('hex').slice(0, 32));
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = await make();
  writeWhole(path, bytes);
  return bytes;
}
