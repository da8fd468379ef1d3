import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short hash of the source files in some folders, for the keys of caches: what the code makes changes
 * when the code does. `inputs` are further values that shape the result.
 */
export function codeVersion(folders: string[], inputs: unknown[] = []): string {
  const hash = createHash('sha256').update(JSON.stringify(inputs));
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('base64url').slice(0, 12);
}
