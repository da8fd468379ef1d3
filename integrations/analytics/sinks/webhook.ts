import type { Sink } from './sink.ts';

/** A plain webhook: the event as JSON, with the time in ISO 8601; its `id` tells a second sending from a second event. */
export const webhook =
  (address: string): Sink =>
  ({ at, ...event }) => ({
    url: address,
    body: { ...event, time: new Date(at).toISOString() },
  });
