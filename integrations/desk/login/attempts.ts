import { networkOf } from './network.ts';

/** Wrong passwords of one network before it is locked out, and for how long. Milliseconds. */
export const MOST_WRONG = 5;
export const LOCKED = 15 * 60_000;
/** Wrong passwords of all networks together, within the same time: many machines guess one password. */
export const MOST_OF_ALL = 100;
const MOST_NETWORKS = 10_000;
const MOST_PROVEN = 1_000;

/**
 * Counts wrong passwords, and locks out those who guess. Who has known the password before is not locked out by what others
 * guess: otherwise anybody with many addresses could keep everybody out.
 */
export class Attempts {
  readonly #networks = new Map<string, { wrong: readonly number[]; until: number }>();
  readonly #proven = new Set<string>();
  #all: readonly number[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds that an address must wait; 0 where it may try. */
  wait(address: string): number {
    const now = this.#now();
    const network = networkOf(address);
    const own = this.#networks.get(network)?.until ?? now;
    this.#all = recent(this.#all, now);
    const first = this.#proven.has(network) ? undefined : this.#all.at(-MOST_OF_ALL);
    const shared = first === undefined ? now : first + LOCKED;
    return Math.max(0, Math.ceil((Math.max(own, shared) - now) / 1000));
  }

  failed(address: string): void {
    const now = this.#now();
    const network = networkOf(address);
    const wrong = [...recent(this.#networks.get(network)?.wrong ?? [], now), now];
    const isLocked = wrong.length >= MOST_WRONG;
    this.#networks.delete(network);
    dropOldest(this.#networks, MOST_NETWORKS);
    this.#networks.set(
      network,
      isLocked ? { wrong: [], until: now + LOCKED } : { wrong, until: 0 },
    );
    if (!this.#proven.has(network)) this.#all = [...recent(this.#all, now), now];
  }

  succeeded(address: string): void {
    const network = networkOf(address);
    this.#networks.delete(network);
    this.#proven.delete(network);
    dropOldest(this.#proven, MOST_PROVEN);
    this.#proven.add(network);
  }
}

const recent = (times: readonly number[], now: number): readonly number[] =>
  times.filter((time) => now - time < LOCKED);

/** Makes room for one more. */
function dropOldest(kept: Map<string, unknown> | Set<string>, most: number): void {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
}
