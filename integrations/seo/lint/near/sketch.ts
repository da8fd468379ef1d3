/** Number of bins of a sketch, and how they are banded: pages that agree in one whole band are compared. */
const BINS = 128;
const ROWS = 4;

/**
 * A MinHash sketch by one permutation (P. Li, A. Owen, C.-H. Zhang, One Permutation Hashing, NIPS 2012): each
 * hash falls into one bin, which keeps the smallest. Empty bins take the value of the next full one, as in
 * A. Shrivastava and P. Li, Densifying One Permutation Hashing, ICML 2014.
 */
export function sketch(hashes: Iterable<number>): Uint32Array {
  const bins = new Uint32Array(BINS).fill(0xffffffff);
  for (const hash of hashes) {
    const bin = hash % BINS;
    if (hash < bins[bin]!) bins[bin] = hash;
  }
  if (bins.every((value) => value === 0xffffffff)) return bins;
  const full = bins.slice();
  for (let bin = 0; bin < BINS; bin++) {
    let step = 0;
    while (full[(bin + step) % BINS] === 0xffffffff) step += 1;
    if (step) bins[bin] = (full[(bin + step) % BINS]! + step * 0x9e3779b1) >>> 0;
  }
  return bins;
}

/** Share of bins that agree: an estimate of the share of shingles that two texts have in common. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) equal += 1;
  return equal / BINS;
}

/** Keys of the bands of a sketch. */
export function* bands(bins: Uint32Array): Generator<string> {
  for (let band = 0; band < BINS; band += ROWS)
    yield `${band}:${bins[band]}:${bins[band + 1]}:${bins[band + 2]}:${bins[band + 3]}`;
}
