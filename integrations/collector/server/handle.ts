import type { IncomingMessage } from 'node:http';
import { answerTo, refusal, type Answer } from '../receive/answer.ts';
import { readBatch, type SiteRules } from '../receive/read-batch.ts';
import { utcDay } from '../receive/visitor.ts';
import type { Reason } from '../receive/reasons.ts';
import type { PageEvent } from '../../kit/events/events.ts';
import type { Sender } from '../forward/forward.ts';
import { BodyError, textOf } from '../receive/body.ts';
import type { EventStore } from '../store/store.ts';
import type { Metrics } from './metrics.ts';

export interface Handling {
  store: EventStore;
  rules: SiteRules;
  metrics: Metrics;
  /** Whether an address may ask once more. */
  allowed: (address: string) => boolean;
  addressOf: (request: IncomingMessage) => string;
  now: () => number;
  /** Told what was kept, once it is. */
  kept?: ((events: readonly PageEvent[], sender: Sender) => void) | undefined;
}

/** Takes a batch of events: answers only once they are on the disk. */
export async function takeEvents(request: IncomingMessage, handling: Handling): Promise<Answer> {
  const { store, rules, metrics, now } = handling;
  const address = handling.addressOf(request);
  if (!handling.allowed(address)) return refused('rate-limit', metrics);
  let text: string;
  try {
    const { 'content-length': length, 'content-encoding': encoding } = request.headers;
    text = await textOf(request as AsyncIterable<Buffer>, { length, encoding });
  } catch (error) {
    if (error instanceof BodyError) return refused(error.reason, metrics);
    throw error;
  }
  const time = now();
  const { headers } = request;
  const salt = await store.salt(utcDay(time));
  const batch = readBatch(text, { headers, address, now: time, salt }, rules);
  for (const { reason } of batch.refused) metrics.count('marquee_events_refused_total', reason);
  if (batch.events.length === 0 && batch.refused.length) return answerTo(batch);
  try {
    const added = await store.write(batch.events);
    metrics.count('marquee_events_accepted_total', undefined, added);
    metrics.count('marquee_events_duplicate_total', undefined, batch.events.length - added);
  } catch (error) {
    metrics.count('marquee_store_errors_total');
    throw error;
  }
  handling.kept?.(batch.said, {
    address,
    userAgent: `${headers['user-agent']}`,
    language: headers['accept-language']?.split(',')[0],
  });
  return answerTo(batch);
}

function refused(reason: Reason, metrics: Metrics): Answer {
  metrics.count('marquee_events_refused_total', reason);
  return refusal(reason);
}
