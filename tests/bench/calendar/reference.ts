import { readFileSync } from 'node:fs';

/** When a term began, from a source that is no library of ours. */
export interface Reference {
  id: string;
  at: number;
}

/** One that the Hong Kong Observatory has printed, too, to the nearest minute. */
export interface PrintedReference extends Reference {
  printed: number;
}

const file = new URL('../../unit/calendar/reference-terms.json', import.meta.url);

/** The terms of 2024 to 2026: DE431 to the second, the Hong Kong Observatory to the minute. */
export const referenceTerms = (): PrintedReference[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { terms: [string, string, string][] }).terms.map(
    ([id, second, printed]) => ({
      id,
      at: Date.parse(`${second}+08:00`),
      printed: Date.parse(`${printed}+08:00`),
    }),
  );
