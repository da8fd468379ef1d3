import type { ExperimentEvent } from '../events.ts';

const [QUOTE, COLON, COMMA, OPEN, CLOSE, SPACE] = [34, 58, 44, 123, 125, 32];

const NAMES = [
  'kind',
  'id',
  'time',
  'visitor',
  'page',
  'bot',
  'browser',
  'device',
  'source',
  'locale',
  'experiment',
  'phase',
  'variant',
  'goal',
] as const;

/** The numbers of the names by their length, so that hardly more than one has to be compared. */
const BY_LENGTH = Array.from({ length: 11 }, (_, length) =>
  [...NAMES.keys()].filter((index) => NAMES[index]!.length === length),
);

/** Of the line that is being read. One for all lines: ten million of them would be left to clear away. */
const found: unknown[] = Array(NAMES.length).fill(undefined);

/**
 * Reads one line of NDJSON that is as collectors write it: a flat object, no escapes. Undefined for every other line,
 * which the parser of JSON then has to read. Faster than that parser, since nothing is made of what a report does not ask
 * for, and it is what a report of ten million events waits for.
 */
export function scanLine(text: string, from: number, end: number): ExperimentEvent | undefined {
  found.fill(undefined);
  if (text.charCodeAt(from) !== OPEN) return undefined;
  let at = from + 1;
  while (at < end) {
    while (text.charCodeAt(at) === SPACE) at += 1;
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    const nameEnd = text.indexOf('"', at + 1);
    if (nameEnd < 0 || nameEnd >= end) return undefined;
    const name = nameAt(text, at + 1, nameEnd - at - 1);
    at = nameEnd + 1;
    if (text.charCodeAt(at) !== COLON) return undefined;
    at += 1;
    while (text.charCodeAt(at) === SPACE) at += 1;
    let value: unknown;
    if (text.charCodeAt(at) === QUOTE) {
      const valueEnd = text.indexOf('"', at + 1);
      if (valueEnd < 0 || valueEnd >= end) return undefined;
      if (name >= 0) value = text.slice(at + 1, valueEnd);
      at = valueEnd + 1;
    } else {
      const start = at;
      while (at < end && text.charCodeAt(at) !== COMMA && text.charCodeAt(at) !== CLOSE) at += 1;
      value = plain(text.slice(start, at));
      if (value === undefined) return undefined;
    }
    if (name >= 0) found[name] = value ?? undefined;
    const next = text.charCodeAt(at);
    at += 1;
    if (next === CLOSE) return at === end ? eventFound() : undefined;
    if (next !== COMMA) return undefined;
  }
  return undefined;
}

/** The number of the name that stands here; -1 for one that a report does not ask for. */
function nameAt(text: string, at: number, length: number): number {
  for (const index of BY_LENGTH[length] ?? []) if (text.startsWith(NAMES[index]!, at)) return index;
  return -1;
}

/** Both kinds of event in one shape, which keeps them quick to read. */
function eventFound(): ExperimentEvent {
  return {
    kind: found[0],
    id: found[1],
    time: found[2],
    visitor: found[3],
    page: found[4],
    bot: found[5],
    browser: found[6],
    device: found[7],
    source: found[8],
    locale: found[9],
    experiment: found[10],
    phase: found[11],
    variant: found[12],
    goal: found[13],
  } as unknown as ExperimentEvent;
}

/** A number, true, false or null; undefined for anything else. */
function plain(text: string): number | boolean | null | undefined {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === 'null') return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
