/** Wrong passwords of one address before it is locked out, and for how long. Milliseconds. */
export const MOST_WRONG = 5;
export const LOCKED = 15 * 60_000;
/** Wrong passwords of all addresses together, within the same time: many machines guess one password. */
const MOST_OF_ALL = 100;
const MOST_ADDRESSES = 10_000;

/** Counts wrong passwords, and locks out those who guess. */
export class Attempts {
  readonly #wrong = new Map<string, number[]>();
  #all: number[] = [];
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds that an address must wait; 0 where it may try. */
  wait(address: string): number {
    const [own, all] = [recent(this.#wrong.get(address) ?? [], this.#now()), this.#recentOfAll()];
    const since = own.length >= MOST_WRONG ? own.at(-1)! : all.length >= MOST_OF_ALL ? all[0]! : 0;
    return since ? Math.ceil((since + LOCKED - this.#now()) / 1000) : 0;
  }

  failed(address: string): void {
    const now = this.#now();
    const own = [...recent(this.#wrong.get(address) ?? [], now), now];
    this.#wrong.delete(address);
    if (this.#wrong.size >= MOST_ADDRESSES) this.#wrong.delete(this.#wrong.keys().next().value!);
    this.#wrong.set(address, own.slice(-MOST_WRONG));
    this.#all = [...this.#recentOfAll(), now];
  }

  succeeded(address: string): void {
    this.#wrong.delete(address);
  }

  #recentOfAll = (): number[] => recent(this.#all, this.#now());
}

const recent = (times: readonly number[], now: number): number[] =>
  times.filter((time) => now - time < LOCKED);
