import { createHash, randomBytes } from 'node:crypto';

/** A session ends when it was not used for so long, and at the latest after a day. Milliseconds. */
export const IDLE = 2 * 3_600_000;
export const LONGEST = 24 * 3_600_000;
/** Sessions that are open at once; the oldest ends first. */
const MOST = 1_000;

/** Name of the cookie: the prefix makes browsers refuse it from another host or without https. */
export const COOKIE = '__Host-desk';

/** Who has logged in; in memory, so that a restart ends all sessions. */
export class Sessions {
  readonly #open = new Map<string, { begun: number; used: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins a session; the token is only in the answer, here its hash is kept. */
  begin(): string {
    const token = randomBytes(32).toString('base64url');
    const now = this.#now();
    if (this.#open.size >= MOST) this.#open.delete(this.#open.keys().next().value!);
    this.#open.set(hashOf(token), { begun: now, used: now });
    return token;
  }

  /** Whether a token is of a session that is open, which thereby stays open. */
  has(token: string | undefined): boolean {
    if (!token) return false;
    const key = hashOf(token);
    const session = this.#open.get(key);
    if (!session) return false;
    const now = this.#now();
    if (now - session.used >= IDLE || now - session.begun >= LONGEST) {
      this.#open.delete(key);
      return false;
    }
    session.used = now;
    return true;
  }

  end(token: string | undefined): void {
    if (token) this.#open.delete(hashOf(token));
  }
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
