import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ExperimentEvent } from '../events.ts';

/** A line that is no event, and why. */
export interface BadLine {
  file: string;
  line: number;
  reason: string;
}

/** What reading met; filled while events are read. */
export interface ReadState {
  lines: number;
  bad: BadLine[];
  /** Bad lines in all: the list keeps the first of them only. */
  badCount: number;
}

const MOST_TOLD = 20;

/** Files of events: one, or all `.ndjson` and `.ndjson.gz` of a folder in the order of their names. */
export function eventFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.ndjson(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/**
 * Events of files, one after another: ten million are never all in memory. A line that is none is told in `state`, and
 * the others go on.
 */
export async function* readEvents(
  files: readonly string[],
  state: ReadState,
): AsyncGenerator<ExperimentEvent> {
  for (const file of files) {
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text === '') continue;
      state.lines += 1;
      const event = eventOf(text);
      if (typeof event === 'string') {
        state.badCount += 1;
        if (state.bad.length < MOST_TOLD) state.bad.push({ file, line, reason: event });
      } else yield event;
    }
  }
}

/** An event, or why a line is none. */
function eventOf(text: string): ExperimentEvent | string {
  let event: Partial<Record<string, unknown>>;
  try {
    event = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof event !== 'object' || event === null) return 'not an object';
  const { kind, id, time, visitor } = event;
  if (typeof id !== 'string' || id === '') return 'no id';
  if (typeof visitor !== 'string' || visitor === '') return 'no visitor';
  if (typeof time !== 'number' || !Number.isFinite(time)) return 'no time';
  const needs =
    kind === 'exposure' ? ['experiment', 'variant'] : kind === 'conversion' ? ['goal'] : [];
  if (!needs.length) return `unknown kind ${JSON.stringify(kind)}`;
  const missing = needs.find((name) => typeof event[name] !== 'string');
  if (missing) return `no ${missing}`;
  return event as unknown as ExperimentEvent;
}
