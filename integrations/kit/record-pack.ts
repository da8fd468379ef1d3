import { hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DefaultDeserializer, deserialize, serialize } from 'node:v8';

/** Bytes that are gathered before they are written. */
const BLOCK = 1 << 20;
/** The file ends with the length of its index. */
const FOOTER = 4;

const DAY_MS = 86_400_000;

interface Place {
  at: number;
  length: number;
}

/**
 * What a step of a build has made, in one file, for the next build to take up. What a build asks for goes into a new
 * file, which has the name of the old one only when it is whole; what it did not ask for is left behind. A file that
 * cannot be read, of another version of Node perhaps, counts as none.
 */
export class RecordPack {
  readonly #path: string;
  readonly #part: string;
  readonly #old: number | undefined;
  readonly #index: Map<string, Place>;
  readonly #handle: number;
  readonly #next = new Map<string, Place>();
  #waiting: Buffer[] = [];
  #gathered = 0;
  #length = 0;

  constructor(path: string) {
    this.#path = path;
    mkdirSync(dirname(path), { recursive: true });
    this.#old = existsSync(path) ? openSync(path, 'r') : undefined;
    this.#index = this.#old === undefined ? new Map() : readIndex(this.#old);
    // Two builds may share a cache: each writes a file of its own, and the last one to end is kept.
    this.#part = `${path}.${process.pid}.${randomUUID()}.part`;
    sweepParts(path);
    this.#handle = openSync(this.#part, 'w');
  }

  /**
   * What has been made of these inputs, in an earlier build if there is such a record and it `holds`, else now: plain
   * data, dates, maps, sets. It is a copy that shares nothing with what it was made from: what a parser cuts out of
   * a page's HTML would hold the whole HTML in memory (V8's sliced strings).
   */
  remember<Value>(
    inputs: readonly string[],
    make: () => Value,
    holds: (value: Value) => boolean = () => true,
  ): Value {
    const key = hash('sha256', inputs.join('\0'), 'base64url');
    const place = this.#index.get(key);
    if (place) {
      const bytes = readAt(this.#old!, place);
      const value = read(bytes) as Value;
      if (holds(value)) {
        this.#keep(key, bytes);
        return value;
      }
    }
    const bytes = serialize(make());
    this.#keep(key, bytes);
    return read(bytes) as Value;
  }

  /** Puts the new file in the place of the old one. */
  end(): void {
    const index = serialize(this.#next);
    const footer = Buffer.alloc(FOOTER);
    footer.writeUInt32LE(index.length);
    this.#write([...this.#waiting, index, footer]);
    closeSync(this.#handle);
    if (this.#old !== undefined) closeSync(this.#old);
    renameSync(this.#part, this.#path);
  }

  #keep(key: string, bytes: Buffer): void {
    this.#next.set(key, { at: this.#length, length: bytes.length });
    this.#waiting.push(bytes);
    this.#length += bytes.length;
    this.#gathered += bytes.length;
    if (this.#gathered < BLOCK) return;
    this.#write(this.#waiting);
    this.#waiting = [];
    this.#gathered = 0;
  }

  #write(parts: Buffer[]): void {
    const bytes = Buffer.concat(parts);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at);
  }
}

const readView = (
  DefaultDeserializer.prototype as unknown as { _readHostObject(this: unknown): Uint32Array }
)._readHostObject;

/** Node's own reader gives typed arrays as views of all bytes of the record, which they would hold: these are copies. */
class CopyingDeserializer extends DefaultDeserializer {
  _readHostObject(): ArrayBufferView {
    return readView.call(this).slice();
  }
}

function read(bytes: Buffer): unknown {
  const reader = new CopyingDeserializer(bytes);
  reader.readHeader();
  return reader.readValue();
}

/** Takes away what killed builds have left behind. */
function sweepParts(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}.`) || !name.endsWith('.part')) continue;
    const part = join(folder, name);
    const age = Date.now() - (statSync(part, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > DAY_MS) rmSync(part, { force: true });
  }
}

function readIndex(handle: number): Map<string, Place> {
  try {
    const footer = fstatSync(handle).size - FOOTER;
    const length = readAt(handle, { at: footer, length: FOOTER }).readUInt32LE();
    return deserialize(readAt(handle, { at: footer - length, length }));
  } catch {
    return new Map();
  }
}

function readAt(handle: number, { at, length }: Place): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(handle, bytes, 0, length, at);
  return bytes;
}
