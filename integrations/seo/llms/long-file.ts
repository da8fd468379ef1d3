import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Signs that are gathered before they are written. */
const BLOCK = 256 * 1024;

/**
 * A file that grows page by page, so that a site of any size takes no more memory. It has its name only when it is
 * whole.
 */
export class LongFile {
  readonly #path: string;
  readonly #handle: number;
  #waiting: string[] = [];
  #length = 0;

  constructor(output: string, path: string) {
    this.#path = join(output, path);
    mkdirSync(dirname(this.#path), { recursive: true });
    this.#handle = openSync(`${this.#path}.part`, 'w');
  }

  add(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length > BLOCK) this.#write();
  }

  end(): void {
    this.#write();
    closeSync(this.#handle);
    renameSync(`${this.#path}.part`, this.#path);
  }

  #write(): void {
    writeSync(this.#handle, this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }
}
