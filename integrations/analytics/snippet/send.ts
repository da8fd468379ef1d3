import type { PageEvent, WireBatch } from '../../kit/events/events.ts';
import type { Sink } from '../sinks/sink.ts';
import type { Receiver } from './track.ts';

/** Wait after a failure, unless the page is left before. Milliseconds. */
const PAUSE = 15_000;
/** Events that are kept while nothing can be sent: as many as a request takes. */
const MOST = 50;

/** Posts so that it outlives the page. Rejects where what was not taken could be taken later. */
const post = async (url: string, body: string): Promise<void> => {
  // Firefox before 133 lets a page that is left send in another way.
  if (document.hidden && !('keepalive' in Request.prototype)) navigator.sendBeacon(url, body);
  else {
    const answer = await fetch(url, { method: 'POST', body, keepalive: true });
    // Busy or broken: later. What is refused stays refused.
    if (answer.status > 428) throw answer;
  }
};

/**
 * Sends to a collector of Marquee: events that come together in one request, the next one when that is answered, except
 * that a page which is left waits for nothing. What was not taken is sent again; ids keep it from being counted twice.
 */
export function toCollector(url: string): Receiver {
  let waiting: PageEvent[] = [];
  let busy: boolean | undefined;

  const send = () => {
    if (!waiting[0] || (busy && !document.hidden)) return;
    const events = waiting;
    waiting = [];
    busy = true;
    post(url, JSON.stringify({ sent: Date.now(), events } satisfies WireBatch))
      .catch(() => {
        waiting = [...events, ...waiting].slice(-MOST);
        return new Promise((resolve) => setTimeout(resolve, PAUSE));
      })
      .finally(() => {
        busy = false;
        send();
      });
  };
  return (event) => {
    waiting.push(event);
    // What happens at once goes together.
    queueMicrotask(send);
  };
}

/** Sends each event to another product, once: a second sending it would count. */
export const toSink =
  (sink: Sink): Receiver =>
  (event) => {
    const { title } = document;
    const { language, userAgent } = navigator;
    const size = `${screen.width}x${screen.height}`;
    const request = sink(event, { title, screen: size, language, userAgent });
    if (!request) return;
    const { url, body } = request;
    post(url, `${body}` === body ? body : JSON.stringify(body)).catch(() => {});
  };
