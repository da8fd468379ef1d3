import { setTimeout as wait } from 'node:timers/promises';

/** A submission as the protocol has it: https://www.indexnow.org/documentation. */
export interface Submission {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

export type Answer =
  | { accepted: true; status: 200 | 202 }
  /** `status` is absent when no answer came. */
  | { accepted: false; status?: number | undefined; reason: string };

export interface Patience {
  /** Tries in all. */
  tries: number;
  /** Milliseconds before the second try; doubled before each further one. */
  pause: number;
  /** Longest pause that the server may ask for, in milliseconds. */
  longest: number;
  /** Milliseconds that one try may take. */
  timeout: number;
}

export const PATIENCE: Patience = { tries: 5, pause: 2_000, longest: 120_000, timeout: 20_000 };

const REASONS: Record<number, string> = {
  400: 'the request is not well formed',
  403: 'the key is not valid: its file is not at the address that was named, or holds another key',
  422: 'an address does not belong to the host, or the key does not fit',
  429: 'there were too many submissions',
};

/** Posts a submission, as often as it takes and patience allows. Never throws for what a server does. */
export async function post(
  endpoint: string,
  submission: Submission,
  patience: Patience = PATIENCE,
): Promise<Answer> {
  let last: Answer = { accepted: false, reason: 'no try was made' };
  for (let count = 1; count <= patience.tries; count += 1) {
    const { answer, again } = await once(endpoint, submission, patience);
    last = answer;
    if (answer.accepted || again === undefined || count === patience.tries) break;
    const pause = Math.max(again, patience.pause * 2 ** (count - 1));
    if (pause > patience.longest) {
      const minutes = Math.ceil(pause / 60_000);
      return {
        ...answer,
        reason: `${answer.reason}; the server asks to come back in ${minutes} minutes`,
      };
    }
    await wait(pause);
  }
  return last;
}

/** One try; `again` is the least pause in milliseconds before another one makes sense. */
async function once(
  endpoint: string,
  submission: Submission,
  { timeout }: Patience,
): Promise<{ answer: Answer; again?: number | undefined }> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Marquee' },
      body: JSON.stringify(submission),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    // The connection is free again only when the answer was read.
    await response.arrayBuffer();
    const { status } = response;
    if (status === 200 || status === 202) return { answer: { accepted: true, status } };
    const reason =
      REASONS[status] ?? (status >= 500 ? 'the server has trouble' : 'the answer was not expected');
    const again =
      status === 429 || status >= 500 ? pauseOf(response.headers.get('retry-after')) : undefined;
    return { answer: { accepted: false, status, reason }, again };
  } catch (error) {
    return { answer: { accepted: false, reason: causeOf(error, timeout) }, again: 0 };
  }
}

/** Milliseconds that `Retry-After` asks for, given as seconds or as a date; none when it says nothing of use. */
export function pauseOf(header: string | null, now: number = Date.now()): number {
  if (!header) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}

function causeOf(error: unknown, timeout: number): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return `no answer came within ${timeout / 1_000} seconds`;
  return `the connection failed (${cause?.code ?? message})`;
}
