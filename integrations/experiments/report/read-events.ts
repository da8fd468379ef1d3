import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ExperimentEvent } from '../events.ts';
import { ProblemsError, type Problem } from '../../kit/problem.ts';
import { scanLine } from './scan.ts';
import type { EventSource } from './source.ts';

/** Small enough that the events of one piece are gone before memory is tidied: larger ones take a fifth longer. */
const CHUNK = 2 ** 16;
/** Lines that are reported one by one; of more only the count helps. */
const SHOWN = 5;

/** Events of files, and what was wrong with their lines, once all is read. */
export interface Reading {
  events: EventSource;
  problems: Problem[];
  /** Lines that are no event. */
  broken: number;
}

/**
 * Reads NDJSON: files, or all .ndjson and .jsonl files below folders. Streams, so that the size of the files does not matter.
 * Throws a ProblemsError where a path does not exist or holds no such file; a broken line is left out and reported.
 */
export function readEvents(root: string, paths: readonly string[]): Reading {
  const missing: Problem[] = [];
  const files = paths.flatMap((path) => {
    const found = filesAt(join(root, path));
    if (found.length === 0) missing.push(nothingAt(path));
    return found;
  });
  if (missing.length) throw new ProblemsError(missing);
  const reading: Reading = { events: stream(), problems: [], broken: 0 };
  return reading;

  async function* stream() {
    for (const file of files) {
      let line = 1;
      for await (const text of wholeLines(file)) {
        const batch = parse(text, (at) => report(file, line + at));
        line += batch.lines;
        yield batch.events;
      }
    }
  }

  function report(file: string, line: number) {
    reading.broken += 1;
    if (reading.broken > SHOWN) return;
    reading.problems.push({
      code: 'MQ2411',
      severity: 'warning',
      file: relative(root, file),
      line,
      message: 'The line is not an event, so it is left out.',
      fix: '{"kind":"exposure","id":"…","time":1772323200000,"visitor":"…","experiment":"…","phase":1,"variant":"…"}',
    });
  }
}

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ndjson|jsonl)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

const nothingAt = (path: string): Problem => ({
  code: 'MQ2410',
  severity: 'error',
  file: path,
  message: 'There are no events here: neither a file nor a folder with .ndjson or .jsonl files.',
  fix: 'marquee experiment report <id> --events path/to/events.ndjson',
});

/** The text of a file in pieces that end with a line. */
async function* wholeLines(file: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
    const end = (chunk as Buffer).lastIndexOf(10) + 1;
    if (end === 0) {
      rest = Buffer.concat([rest, chunk as Buffer]);
      continue;
    }
    yield Buffer.concat([rest, (chunk as Buffer).subarray(0, end)]).toString('utf8');
    rest = Buffer.from((chunk as Buffer).subarray(end));
  }
  if (rest.length) yield rest.toString('utf8');
}

/** Events of whole lines. `broken` is told the lines that are none, counted from 0. */
function parse(
  text: string,
  broken: (line: number) => void,
): { events: ExperimentEvent[]; lines: number } {
  const events: ExperimentEvent[] = [];
  const plain = !text.includes('\\');
  let lines = 0;
  for (let from = 0; from < text.length; lines++) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const event = (plain && scanLine(text, from, end)) || parsed(text.slice(from, end));
    if (isEvent(event)) events.push(event);
    else if (event !== null) broken(lines);
    from = end + 1;
  }
  return { events, lines };
}

/** What stands in a line; null for an empty one, undefined for one that is no JSON. */
function parsed(line: string): unknown {
  if (!line.trim()) return null;
  try {
    return JSON.parse(line) ?? undefined;
  } catch {
    return undefined; // Reported by whoever asked, as every line that is no event.
  }
}

function isEvent(value: unknown): value is ExperimentEvent {
  const event = value as Partial<ExperimentEvent & { goal: unknown; variant: unknown }> | null;
  return (
    typeof event === 'object' &&
    event !== null &&
    typeof event.id === 'string' &&
    typeof event.visitor === 'string' &&
    event.visitor !== '' &&
    Number.isFinite(event.time) &&
    (event.kind === 'exposure'
      ? typeof event.variant === 'string'
      : event.kind === 'conversion' && typeof event.goal === 'string')
  );
}
