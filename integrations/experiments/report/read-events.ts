import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExperimentEvent } from '../events.ts';
import { wholeLines } from './lines.ts';
import { scanLine } from './scan-line.ts';

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
 * Events of files, one after another and some hundred at a time: ten million are never all in memory. A line that is none
 * is told in `state`, and the others go on.
 */
export async function* readEvents(
  files: readonly string[],
  state: ReadState,
): AsyncGenerator<readonly ExperimentEvent[]> {
  for (const file of files) {
    let line = 0;
    for await (const text of wholeLines(file)) {
      const events: ExperimentEvent[] = [];
      // What is written with escapes only the parser of JSON can read.
      const isPlain = !text.includes('\\');
      for (let from = 0, end = 0; from < text.length; from = end + 1) {
        end = endOfLine(text, from);
        line += 1;
        const last = text[end - 1] === '\r' ? end - 1 : end;
        if (last <= from) continue;
        state.lines += 1;
        const event = eventOf(
          (isPlain && scanLine(text, from, last)) || parsed(text.slice(from, last)),
        );
        if (typeof event !== 'string') events.push(event);
        else {
          state.badCount += 1;
          if (state.bad.length < MOST_TOLD) state.bad.push({ file, line, reason: event });
        }
      }
      yield events;
    }
  }
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

/** What stands in a line; undefined for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** An event, or why a line is none. */
function eventOf(value: unknown): ExperimentEvent | string {
  if (value === undefined) return 'not JSON';
  if (typeof value !== 'object' || value === null) return 'not an object';
  const event = value as Partial<Record<string, unknown>>;
  const { kind, id, time, visitor } = event;
  if (typeof id !== 'string' || id === '') return 'no id';
  if (typeof visitor !== 'string' || visitor === '') return 'no visitor';
  if (typeof time !== 'number' || !Number.isFinite(time)) return 'no time';
  const needs = kind === 'exposure' ? EXPOSURE : kind === 'conversion' ? CONVERSION : undefined;
  if (!needs) return `unknown kind ${JSON.stringify(kind)}`;
  const missing = needs.find((name) => typeof event[name] !== 'string');
  return missing ? `no ${missing}` : (event as unknown as ExperimentEvent);
}

const EXPOSURE = ['experiment', 'variant'];
const CONVERSION = ['goal'];
