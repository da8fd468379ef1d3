import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../kit/write-whole.ts';

interface Known {
  size: number;
  modified: number;
  hash: string;
}

/** Hashes of files. One whose size and time have not changed since it was last read is not read again. */
export class FileHashes {
  readonly #file: string;
  readonly #known: Map<string, Known>;
  readonly #asked = new Map<string, string>();

  constructor(folder: string) {
    this.#file = join(folder, 'files.json');
    this.#known = new Map(Object.entries(readKnown(this.#file)));
  }

  /** A short hash of a file's bytes; `none` for one that cannot be read. */
  of(path: string): string {
    const asked = this.#asked.get(path);
    if (asked !== undefined) return asked;
    const hash = this.#hash(path);
    this.#asked.set(path, hash);
    return hash;
  }

  #hash(path: string): string {
    try {
      const { size, mtimeMs: modified } = statSync(path);
      const known = this.#known.get(path);
      if (known?.size === size && known.modified === modified) return known.hash;
      const hash = createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 16);
      this.#known.set(path, { size, modified, hash });
      return hash;
    } catch {
      // Whoever draws it says what is wrong with it.
      return 'none';
    }
  }

  save(): void {
    writeWhole(this.#file, JSON.stringify(Object.fromEntries(this.#known)));
  }
}

function readKnown(file: string): Record<string, Known> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // No build yet: everything is read once.
    return {};
  }
}
