import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { StoredEvent } from '../stored-event.ts';
import type { EventStore } from '../store/store.ts';
import { rangeLookup } from '../lists/ranges.ts';
import { pageviewOf, type LogRules } from './access-log.ts';
import { lineReader, type LineReader, type LogFormat } from './log-formats.ts';
import { readStoredEvent } from './stored-line.ts';

/** What an import did. */
export interface Imported {
  lines: number;
  /** Events that were new. */
  added: number;
  /** Events that were there already. */
  known: number;
  /** Lines that are no visit to a page: pictures, programs, errors. */
  passed: number;
  /** Lines that could not be read, the first of them with their places. */
  bad: { count: number; first: { file: string; line: number }[] };
}

export interface ImportOptions {
  files: readonly string[];
  /** `events`: lines that the Worker wrote; otherwise logs of a web server. */
  format: 'events' | LogFormat;
  /** Host that the logs are of. */
  site: string;
  /** Of logs: hosts of made-up referrers, as `readSpamHosts` gives them. */
  spam?: readonly string[] | undefined;
  /** Of logs: ranges of addresses of data centers, as `readRanges` gives them. */
  datacenters?: readonly string[] | undefined;
}

const BATCH = 5000;
const MOST_TOLD = 10;

/** Reads files line by line, packed by gzip or not, into a store. The same file read twice adds nothing. */
export async function importEvents(
  store: EventStore,
  { files, format, site, spam = [], datacenters = [] }: ImportOptions,
): Promise<Imported> {
  const done: Imported = { lines: 0, added: 0, known: 0, passed: 0, bad: { count: 0, first: [] } };
  const secret = randomBytes(32).toString('base64url');
  const rules: LogRules = {
    spam: new Set(spam),
    isDatacenter: datacenters.length ? rangeLookup(datacenters) : undefined,
  };
  const eventOf = (read: ReturnType<LineReader>) =>
    typeof read === 'object' ? pageviewOf(read, site, secret, rules) : read;
  let batch: StoredEvent[] = [];
  const write = async () => {
    const added = await store.write(batch);
    done.added += added;
    done.known += batch.length - added;
    batch = [];
  };
  for (const file of files) {
    const readLine = format === 'events' ? undefined : lineReader[format]();
    let line = 0;
    for await (const text of linesOf(file)) {
      line += 1;
      if (text.trim() === '') continue;
      done.lines += 1;
      const event = readLine ? eventOf(readLine(text)) : readStoredEvent(text);
      if (event === 'not-a-line') {
        done.bad.count += 1;
        if (done.bad.first.length < MOST_TOLD) done.bad.first.push({ file, line });
      } else if (event) batch.push(event);
      else done.passed += 1;
      if (batch.length >= BATCH) await write();
    }
  }
  if (batch.length) await write();
  return done;
}

function linesOf(file: string): AsyncIterable<string> {
  const raw = createReadStream(file);
  const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  return createInterface({ input, crlfDelay: Infinity });
}
