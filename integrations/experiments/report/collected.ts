import type { Counts } from '../statistics/counts.ts';

/** What visitors are divided by, to see where a ratio breaks and whom a variant suits. */
export const SEGMENTS = ['browser', 'device', 'source', 'locale'] as const;

export type SegmentName = (typeof SEGMENTS)[number];

/** Counts by variant. */
export type Table = Record<string, Counts>;

/** Everything that a report needs of the events, without any visitor in it. */
export interface Collected {
  /** By metric: the primary and those guardrails that are goals. */
  metrics: Record<string, Table>;
  /** The primary metric by segment and its values. */
  segments: Record<SegmentName, Record<string, Table>>;
  /** The primary metric by day of first exposure (UTC), cumulated by nobody yet. */
  days: Record<string, Table>;
  /** Visitors seen in more than one variant: they count in none. */
  crossed: number;
  /** Visitors that are programs. */
  bots: number;
  /** Visitors that converted without ever being exposed. */
  unexposed: number;
}
