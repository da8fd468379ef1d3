/** FNV-1a of a text's UTF-16 code units, 32 bits (the field's convention: no encoding to bytes). */
export function fnv32a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * A number from 0 up to 1 for an id, in steps of 1/10,000: “version 2” of the scheme that GrowthBook publishes, hashed
 * twice so that two seeds never agree by more than chance.
 */
export const hashOf = (seed: string, id: string): number =>
  (fnv32a(String(fnv32a(seed + id))) % 10_000) / 10_000;
