/** A seeded stream of numbers: the only source of chance in a picture, so the same seed gives the same pixels. */
export type Rng = {
  /** The next number in [0, 1). */
  next(): number;
  /** A number in [a, b). */
  range(a: number, b: number): number;
  /** Roughly normal, mean 0, standard deviation 1, never beyond ±3. */
  gauss(): number;
  /** An integer in [0, n). */
  int(n: number): number;
  pick<T>(items: readonly T[]): T;
  /** An independent stream: drawing more from one part of a picture must not change the others. */
  fork(label: string): Rng;
};

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Mulberry32, seeded by any text. */
export function createRng(seed: string): Rng {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    range: (a, b) => a + (b - a) * next(),
    gauss: () => (next() + next() + next() + next() - 2) * 1.5,
    int: (n) => Math.floor(next() * n),
    pick: (items) => items[Math.floor(next() * items.length)]!,
    fork: (label) => createRng(`${seed}/${label}`),
  };
}
