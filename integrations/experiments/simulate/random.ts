/** Numbers from 0 to below 1, the same for the same seed: xoshiro128** of Blackman and Vigna. */
export function randomFrom(seed: number): () => number {
  // Its state is filled by a mixing counter, since a state of zeros would stay one.
  const state = new Uint32Array(4);
  let fill = seed >>> 0;
  for (let at = 0; at < 4; at++) {
    fill = (fill + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(fill ^ (fill >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    state[at] = mixed ^ (mixed >>> 15);
  }
  return () => {
    const [a, b, c, d] = state as unknown as [number, number, number, number];
    const times5 = Math.imul(b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const shifted = b << 9;
    const [e, f] = [c ^ a, d ^ b];
    state[1] = b ^ e;
    state[0] = a ^ f;
    state[2] = e ^ shifted;
    state[3] = (f << 11) | (f >>> 21);
    return result / 2 ** 32;
  };
}
