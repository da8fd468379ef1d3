import type { StoredEvent } from '../stored-event.ts';

/** Where events are kept. */
export interface EventStore {
  /**
   * Keeps events; resolves once they are on the disk, with how many were new. Rejects where none of them is kept: whoever sent
   * them may send them again.
   */
  write(events: readonly StoredEvent[]): Promise<number>;
  /** The secret of a day (2026-11-28), the same until the day is over; those of days before are forgotten. */
  salt(day: string): Promise<string>;
  close(): Promise<void>;
}
