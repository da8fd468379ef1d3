import type { StoredEvent } from '../stored-event.ts';

const TEXTS = ['id', 'site', 'name', 'page'] as const;
const NUMBERS = ['time', 'visitor'] as const;

/** An event from a line that our Worker wrote; 'not-a-line' for anything else. */
export function readStoredEvent(text: string): StoredEvent | 'not-a-line' {
  try {
    const event = JSON.parse(text) as StoredEvent;
    const isWhole =
      TEXTS.every((field) => typeof event[field] === 'string' && event[field] !== '') &&
      NUMBERS.every((field) => Number.isSafeInteger(event[field]) && event[field] >= 0) &&
      typeof event.touch === 'object' &&
      typeof event.facts === 'object';
    return isWhole ? event : 'not-a-line';
  } catch {
    return 'not-a-line';
  }
}
