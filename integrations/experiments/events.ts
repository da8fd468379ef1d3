/**
 * What a report reads: one line of NDJSON each, as the browser sends it and the collector keeps it. Times are
 * milliseconds since 1970 (UTC), as the collector saw them.
 */
export interface ExposureEvent extends EventOfVisitor {
  kind: 'exposure';
  experiment: string;
  phase: number;
  variant: string;
}

export interface ConversionEvent extends EventOfVisitor {
  kind: 'conversion';
  /** Name of the goal. */
  goal: string;
  /** Revenue, where the goal has one. */
  value?: number | undefined;
  currency?: string | undefined;
}

interface EventOfVisitor {
  /** Of the event: one that came twice counts once. */
  id: string;
  time: number;
  visitor: string;
  page?: string | undefined;
  /** Said by the browser or the collector; such visitors are counted apart. */
  bot?: boolean | undefined;
  /** Where a broken ratio can show: segments of the report. */
  browser?: string | undefined;
  device?: string | undefined;
  source?: string | undefined;
  locale?: string | undefined;
}

export type ExperimentEvent = ExposureEvent | ConversionEvent;
