import type { PageEvent, WireBatch } from '../../kit/events/events.ts';
import type { Sink } from '../sinks/sink.ts';
import { eventsBefore, forgetEvents, keepEvent } from './offline.ts';
import type { Receiver } from './track.ts';

/** Posts so that it outlives the page. Rejects where what was not taken could be taken later. */
const post = async (url: string, body: string): Promise<void> => {
  // Firefox before 133 lets a page that is left send in another way.
  if (document.hidden && !('keepalive' in Request.prototype)) {
    navigator.sendBeacon(url, body);
    // Whether it arrived nobody says: it stays kept, and comes again.
    if (OFFLINE) throw url;
  } else {
    const answer = await fetch(url, { method: 'POST', body, keepalive: true });
    // Busy or broken: later. What is refused stays refused.
    if (answer.status > 428) throw answer;
  }
};

/**
 * Sends to a collector of Marquee: events that come together in one request, the next one when that is answered, except
 * that a page which is left waits for nothing. What was not taken is sent again; ids keep it from being counted twice. Where
 * the site may keep it (`OFFLINE`), another page of it sends what this one could not.
 */
export function toCollector(url: string): Receiver {
  // Wait after a failure, unless the page is left before. Milliseconds.
  const PAUSE = 15_000;
  // As many events as a request takes; of more that waited while nothing could be sent, the last.
  const MOST = 50;
  let waiting: PageEvent[] = [];
  let busy: boolean | undefined;

  const send = () => {
    if (!waiting[0] || (busy && !document.hidden)) return;
    const events = waiting.slice(-MOST);
    busy = true;
    waiting = [];
    const posted = post(url, JSON.stringify({ sent: Date.now(), events } satisfies WireBatch));
    (OFFLINE ? posted.then(() => forgetEvents(events)) : posted)
      .catch(() => {
        waiting = [...events, ...waiting];
        return new Promise((resolve) => setTimeout(resolve, PAUSE));
      })
      .finally(() => {
        busy = false;
        send();
      });
  };
  return (event) => {
    if (OFFLINE) {
      waiting.push(...eventsBefore());
      keepEvent(event);
    }
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
