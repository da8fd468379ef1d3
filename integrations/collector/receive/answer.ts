import { isSiteOrigin } from './site-origin.ts';
import type { ReadBatch } from './read-batch.ts';
import { REASONS, type Reason } from './reasons.ts';

/** What is answered to a request. */
export interface Answer {
  status: number;
  body?: string;
  type?: string;
  headers?: Record<string, string>;
}

const STATUS: Partial<Record<Reason, number>> = {
  'too-large': 413,
  encoding: 415,
  'rate-limit': 429,
};

/**
 * The answer to a batch whose events are kept: 204 where all are, otherwise 200 or 400 with what was not taken, in words of
 * ours alone: nothing that was sent comes back. Who is not counted need not know it.
 */
export function answerTo({ events, refused }: Pick<ReadBatch, 'events' | 'refused'>): Answer {
  if (refused.length === 0 || refused[0]!.reason === 'bot') return { status: 204 };
  return {
    status: events.length ? 200 : 400,
    type: 'application/json',
    body: JSON.stringify({
      accepted: events.length,
      refused: refused.map(({ index, reason }) => ({ index, reason, message: REASONS[reason] })),
    }),
  };
}

/** The answer to a request whose body was not read, or not to its end. */
export const refusal = (reason: Reason): Answer => ({
  ...answerTo({ events: [], refused: [{ index: -1, reason }] }),
  status: STATUS[reason] ?? 400,
});

/** The answer where nothing could be kept: the same events may come again. */
export const COME_AGAIN: Answer = { status: 503, headers: { 'retry-after': '5' } };

/** The answer to a browser that asks beforehand whether it may send (https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
export const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  },
};

/** The answer to any other method. */
export const WRONG_METHOD: Answer = { status: 405, headers: { allow: 'POST, OPTIONS' } };

/** Headers of an answer: pages of the collector's sites may read it, and nobody keeps it. */
export const headersOf = (
  { type, headers }: Answer,
  origin: string | null | undefined,
  sites: ReadonlySet<string>,
): Record<string, string> => ({
  ...headers,
  ...(type && { 'content-type': type }),
  ...(isSiteOrigin(origin, sites) && { 'access-control-allow-origin': origin }),
  vary: 'Origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
});
