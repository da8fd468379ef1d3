import type { Sink, SinkRequest } from '../../analytics/index.ts';
import type { PageEvent } from '../../kit/events/events.ts';
import type { Metrics } from '../server/metrics.ts';

/** Whose visit it is: products count visitors by these, where they are allowed to know them. */
export interface Sender {
  address: string;
  userAgent: string;
  language?: string | undefined;
}

/** Requests that wait at most; what comes then is dropped, and counted. */
const MOST = 1000;
const AT_ONCE = 8;
const TRIES = 3;
const TIMEOUT = 5000;

/**
 * Hands events on to other products from the server, where no blocker stands between. In memory alone: what waits holds
 * addresses, which are never written down; what waits while the collector is killed is in its store, and is not sent.
 */
export function forwarder(sinks: readonly Sink[], metrics: Metrics, pause = 500) {
  const waiting: (() => Promise<void>)[] = [];
  const running = new Set<Promise<void>>();

  const next = (): void => {
    if (running.size >= AT_ONCE) return;
    const task = waiting
      .shift()?.()
      .finally(() => {
        running.delete(task!);
        next();
      });
    if (task) running.add(task);
  };

  async function send(request: SinkRequest, sender: Sender): Promise<void> {
    for (let time = 1; time <= TRIES; time += 1) {
      const status = await post(request, sender);
      if (status >= 200 && status < 400) return metrics.count('marquee_forward_total', 'sent');
      // What is refused stays refused; what is busy or broken may not be, later.
      if (status > 0 && status < 500 && status !== 429) break;
      if (time < TRIES) await new Promise((resolve) => setTimeout(resolve, pause * 2 ** time));
    }
    metrics.count('marquee_forward_total', 'failed');
  }

  return {
    forward(events: readonly PageEvent[], sender: Sender): void {
      for (const event of events)
        for (const sink of sinks) {
          const request = sink(event, { language: sender.language, userAgent: sender.userAgent });
          if (!request) continue;
          if (waiting.length >= MOST) metrics.count('marquee_forward_total', 'dropped');
          else waiting.push(() => send(request, sender));
          next();
        }
    },
    /** Resolves when nothing waits any more. */
    async settled(): Promise<void> {
      for (const task of running) await task;
      if (running.size) await this.settled();
    },
  };
}

/** Status of the answer; 0 where there was none in time. */
async function post({ url, body }: SinkRequest, { address, userAgent }: Sender): Promise<number> {
  const isForm = typeof body === 'string';
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: isForm ? body : JSON.stringify(body),
      headers: {
        'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
        'user-agent': userAgent,
        'x-forwarded-for': address,
      },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return 0;
  }
}
