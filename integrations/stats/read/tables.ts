import type { VisitWord } from '../../collector/index.ts';

/**
 * Visits as columns, in the order of their numbers: a report of ten million events reads a million of them, and objects would
 * be most of the time. Words are numbers, whose text `textOf` knows; 0 is the empty one.
 */
export interface VisitTable {
  length: number;
  /** Number of the visit; grows. */
  visit: Float64Array;
  visitor: Float64Array;
  /** 1 where the visitor's id is kept by his browser. */
  kept: Uint8Array;
  /** First and last event, milliseconds since 1970. */
  start: Float64Array;
  last: Float64Array;
  views: Uint32Array;
  /** What the visitor did besides opening pages. */
  actions: Uint32Array;
  /** Milliseconds in which pages were looked at. */
  engaged: Float64Array;
  words: Record<VisitWord, Uint32Array>;
  textOf: (word: number) => string;
}

/** Pages of visits as columns, in the order of visits. */
export interface ViewTable {
  length: number;
  /** Place of the visit in its table. */
  at: Uint32Array;
  page: Uint32Array;
  views: Uint32Array;
  engaged: Float64Array;
  /** Deepest, in percent; 0 where it is not known. */
  scroll: Uint8Array;
}

/** An event that a report asks for by itself. */
export interface Happening {
  /** Place of its visit in the table. */
  at: number;
  time: number;
  name: string;
  page: string;
  goal: string;
  value: number;
  currency: string;
}

/** Which events a report asks for: any of these. */
export interface Wanted {
  goals?: boolean;
  money?: boolean;
  names?: ReadonlySet<string>;
  pages?: (page: string) => boolean;
}

/** Where reports read: the same questions, whatever keeps the events. Times are milliseconds since 1970, `to` not included. */
export interface EventSource {
  visits(from: number, to: number): Promise<VisitTable>;
  views(visits: VisitTable): Promise<ViewTable>;
  happenings(visits: VisitTable, wanted: Wanted): Promise<Happening[]>;
  close(): Promise<void>;
}
