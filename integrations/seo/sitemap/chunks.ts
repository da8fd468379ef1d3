import type { Entry } from './entry.ts';
import { frameOf, urlXml } from './xml.ts';

export interface Chunk {
  xml: string;
  /** The latest change in it. */
  lastmod?: string | undefined;
  count: number;
}

export interface Limits {
  entries: number;
  /** Bytes of the file as it is before any compression. */
  bytes: number;
}

/** Entries parted into files that stay within the protocol's limits, one made at a time. */
export function* chunks(
  entries: Iterable<Entry>,
  limits: Limits,
  stylesheet: string,
): Generator<Chunk> {
  const { open, close } = frameOf(stylesheet);
  const frame = Buffer.byteLength(open + close);
  let rows: string[] = [];
  let bytes = frame;
  let lastmod: string | undefined;
  const made = (): Chunk => ({ xml: open + rows.join('') + close, lastmod, count: rows.length });
  for (const entry of entries) {
    const row = urlXml(entry);
    const size = Buffer.byteLength(row);
    if (rows.length && (rows.length === limits.entries || bytes + size > limits.bytes)) {
      yield made();
      rows = [];
      bytes = frame;
      lastmod = undefined;
    }
    rows.push(row);
    bytes += size;
    if (entry.lastmod && (!lastmod || moment(entry.lastmod) > moment(lastmod)))
      lastmod = entry.lastmod;
  }
  if (rows.length) yield made();
}

const moment = (text: string) => new Date(text).getTime();
