/**
 * Which variant a visitor gets: the only place where the simulator meets the assignment. Until the room `assign` is there
 * this is the same scheme in few words: FNV-1a of 32 bits, GrowthBook's version 2, no coverage, no groups.
 */
export function assigner(seed: string, weights: readonly number[]): (visitor: string) => number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let until = 0;
  const ends = weights.map((weight) => (until += weight / all));
  ends[ends.length - 1] = 1;
  return (visitor) => {
    const share = (fnv32a(String(fnv32a(seed + visitor))) % 10_000) / 10_000;
    return ends.findIndex((end) => share < end);
  };
}

function fnv32a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
