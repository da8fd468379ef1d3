import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Flaw, Rendered } from '../render.ts';
import { endingOf } from '../render.ts';
import { pruneUnused } from './last-used.ts';
import { writeWhole } from '../../kit/write-whole.ts';

/** A picture in the cache. */
export interface Cached {
  /** Name of the file: the key and an ending. */
  name: string;
  path: string;
}

const NAME = /^([\w-]{22})\.(?:png|jpg)$/;

/**
 * Pictures in a folder, each under the hash of all that shapes it. The folder can be carried from one machine to
 * another. What is there is read once: 10,000 pictures are looked up without asking the disk for each.
 */
export class PictureCache {
  readonly folder: string;
  readonly #names = new Map<string, string>();
  readonly #flawed = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
    for (const file of filesIn(folder)) {
      const key = NAME.exec(file)?.[1];
      if (key) this.#names.set(key, file);
      else if (file.endsWith('.flaws.json')) this.#flawed.add(file.slice(0, 22));
    }
  }

  find(key: string): Cached | undefined {
    const name = this.#names.get(key);
    return name === undefined ? undefined : { name, path: join(this.folder, name) };
  }

  /** What was wrong with a picture when it was made; it is told with every build until it is mended. */
  flaws(key: string): Flaw[] {
    if (!this.#flawed.has(key)) return [];
    return JSON.parse(readFileSync(join(this.folder, `${key}.flaws.json`), 'utf8'));
  }

  /** Takes away pictures that no build has asked for in a long time; `used` are the keys of this one. */
  prune(used: ReadonlySet<string>): number {
    const flaws = (key: string) => (this.#flawed.has(key) ? [`${key}.flaws.json`] : []);
    const files = [...this.#names].map(([key, name]) => [key, [name, ...flaws(key)]] as const);
    return pruneUnused(this.folder, new Map(files), used);
  }

  keep(key: string, { flaws, ...picture }: Rendered): Cached {
    const name = `${key}.${endingOf(picture)}`;
    if (flaws.length) {
      writeWhole(join(this.folder, `${key}.flaws.json`), JSON.stringify(flaws));
      this.#flawed.add(key);
    }
    writeWhole(join(this.folder, name), picture.bytes);
    this.#names.set(key, name);
    return { name, path: join(this.folder, name) };
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The first build makes it.
    return [];
  }
}
