/** Visitors of a table of visits, numbered from 0 in the order of their first visit, and their visits. */
export interface People {
  count: number;
  /** The visitor of each visit. */
  of: Uint32Array;
  /** Visits of a visitor: those in `visits` from `first[n]` to before `first[n + 1]`, in their order. */
  first: Uint32Array;
  visits: Uint32Array;
}

/** Groups visits by visitor: a hash table of our own for numbers of 52 bits, then a sort by counting. */
export function peopleOf(visitors: Float64Array, length: number): People {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, length * 2)));
  const slots = new Uint32Array(size);
  const ids = new Float64Array(length);
  const of = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const id = visitors[at]!;
    // The numbers are hashes: their last bits are as good as any.
    let slot = id % size;
    // 0 is an empty slot, so numbers stand one higher in it.
    while (slots[slot] !== 0 && ids[slots[slot]! - 1] !== id) slot = (slot + 1) % size;
    if (slots[slot] === 0) {
      ids[count] = id;
      count += 1;
      slots[slot] = count;
    }
    of[at] = slots[slot]! - 1;
  }
  const first = new Uint32Array(count + 1);
  for (let at = 0; at < length; at += 1) first[of[at]! + 1]! += 1;
  for (let person = 0; person < count; person += 1) first[person + 1]! += first[person]!;
  const next = first.slice();
  const visits = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) {
    visits[next[of[at]!]!] = at;
    next[of[at]!]! += 1;
  }
  return { count, of, first, visits };
}
