import type { Fault } from '../fault.ts';
import type { DatedEntry } from './resolve-dates.ts';
import { anchorOf } from './when.ts';

/**
 * Dates that wait for each other. Each circle is told once, at the first entry of it; the other dates of the circle come
 * out of it without a problem of their own, and without a day.
 */
export function circles(entries: readonly DatedEntry[]): { key: string; fault: Fault }[] {
  const waitsFor = new Map<string, string>();
  for (const entry of entries)
    for (const side of ['start', 'end'] as const) {
      const when = entry[side];
      const found = typeof when === 'string' ? undefined : anchorOf(when);
      if (found?.anchor === 'after') waitsFor.set(`${side} ${entry.id}`, `end ${found.name}`);
      if (found?.anchor === 'before') waitsFor.set(`${side} ${entry.id}`, `start ${found.name}`);
    }
  const seen = new Set<string>();
  const found: { key: string; fault: Fault }[] = [];
  for (const first of waitsFor.keys()) {
    const path: string[] = [];
    let key: string | undefined = first;
    while (key !== undefined && !seen.has(key)) {
      seen.add(key);
      path.push(key);
      key = waitsFor.get(key);
    }
    const begin = key === undefined ? -1 : path.indexOf(key);
    if (begin >= 0) found.push({ key: key!, fault: circle(path.slice(begin)) });
  }
  return found;
}

function circle(path: string[]): Fault {
  const round = [...path, path[0]!].map((key) => {
    const [side, id] = key.split(/ (.*)/s);
    return `${side} of ${id}`;
  });
  return {
    code: 'MQ2607',
    message:
      path.length === 1
        ? 'The date waits for itself.'
        : 'These dates wait for each other, so none of them can be told.',
    found: round.join(' → '),
    fix: 'give one of them a day, such as 2027-03-05',
  };
}
