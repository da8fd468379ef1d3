import {
  answerTo,
  COME_AGAIN,
  headersOf,
  PREFLIGHT,
  refusal,
  WRONG_METHOD,
  type Answer,
} from '../receive/answer.ts';
import { BodyError, textOf } from '../receive/body.ts';
import { readBatch } from '../receive/read-batch.ts';
import { utcDay } from '../receive/visitor.ts';
import type { StoredEvent } from '../stored-event.ts';
import { listsOf } from './lists.ts';

/** The part of Cloudflare's R2 that is asked (https://developers.cloudflare.com/r2/api/workers/workers-api-reference/). */
interface Bucket {
  get(key: string): Promise<{ text(): Promise<string> } | null>;
  put(
    key: string,
    value: string,
    options?: { onlyIf?: { etagDoesNotMatch: string } },
  ): Promise<unknown>;
  delete(key: string): Promise<void>;
}

/** What the Worker is bound to: see docs/developers/collector.md. */
export interface Bindings {
  /** Where events are kept, one object a request; or a queue that takes them. */
  EVENTS: Bucket;
  QUEUE?: { send(message: string): Promise<void> };
  /** Hosts whose events are taken, with spaces between. */
  SITES: string;
}

/**
 * The collector as a Cloudflare Worker: the same checks and answers, but events are written as lines of NDJSON, which
 * `marquee import-events` reads. It answers only once they are written.
 */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    const sites = new Set(env.SITES.split(/\s+/).filter(Boolean));
    const given = await answer(request, env, sites);
    const { status, body = null } = given;
    const headers = headersOf(given, request.headers.get('origin'), sites);
    return new Response(body, { status, headers });
  },
};

async function answer(
  request: Request,
  env: Bindings,
  sites: ReadonlySet<string>,
): Promise<Answer> {
  if (new URL(request.url).pathname !== '/api/event') return { status: 404 };
  if (request.method === 'OPTIONS') return PREFLIGHT;
  if (request.method !== 'POST') return WRONG_METHOD;
  const { headers } = request;
  const now = Date.now();
  try {
    const batch = readBatch(
      await textOf(request.body ?? new Blob().stream(), {
        length: headers.get('content-length'),
        encoding: headers.get('content-encoding'),
      }),
      {
        headers: Object.fromEntries(headers),
        address: headers.get('cf-connecting-ip') ?? '',
        now,
        salt: await saltOf(env.EVENTS, utcDay(now)),
      },
      { sites, ...(await listsOf(env.EVENTS, now)) },
    );
    if (batch.events.length) await keep(env, batch.events, now);
    return answerTo(batch);
  } catch (error) {
    if (error instanceof BodyError) return refusal(error.reason);
    console.error(`${error}`);
    return COME_AGAIN;
  }
}

async function keep(
  { EVENTS, QUEUE }: Bindings,
  events: readonly StoredEvent[],
  now: number,
): Promise<void> {
  const lines = events.map((event) => `${JSON.stringify(event)}\n`).join('');
  const day = utcDay(now);
  if (QUEUE) await QUEUE.send(lines);
  else await EVENTS.put(`events/${day}/${now}-${crypto.randomUUID()}.ndjson`, lines);
}

/** The day's secret, made by whichever Worker needs it first; that of the day before goes. */
let known: { day: string; salt: string } | undefined;

async function saltOf(bucket: Bucket, day: string): Promise<string> {
  if (known?.day === day) return known.salt;
  const key = `salts/${day}`;
  const fresh = crypto.randomUUID() + crypto.randomUUID();
  await bucket.put(key, fresh, { onlyIf: { etagDoesNotMatch: '*' } });
  const salt = (await (await bucket.get(key))?.text()) ?? fresh;
  const yesterday = utcDay(Date.parse(day) - 86_400_000);
  await bucket.delete(`salts/${yesterday}`);
  known = { day, salt };
  return salt;
}
