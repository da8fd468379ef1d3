/** A text boiled down to numbers by which pages are compared. */
export interface Fingerprint {
  /** Of the whole text: equal texts have equal ones. */
  whole: number;
  /** Number of words, or characters in Chinese. */
  length: number;
  /** One hash a paragraph, in their order. */
  paragraphs: Uint32Array;
  /** Hashes of all runs of five words or characters, paragraph by paragraph. */
  shingles: Uint32Array;
  /** How many shingles each paragraph has. */
  counts: Uint16Array;
}

const RUN = 5;
/** Parameters of FNV-1a for 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Signs at the end of a name are part of it: C, C++ and C# are three. */
const TOKEN = {
  han: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Script=Latin}\p{N}]+(?:\++(?!\p{L})|#)?/gu,
  words: /[\p{L}\p{N}]+(?:\++(?![\p{L}\p{N}])|#)?/gu,
};

export function hashText(text: string, seed = OFFSET): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Spreads the bits of a hash, so that its lower and upper halves are independent (the finalizer of MurmurHash3). */
export function mix(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Boils down the paragraphs of a page; white space, capitals and punctuation make no difference, but for `C++` and `C#`. */
export function fingerprint(texts: readonly { text: string }[], han: boolean): Fingerprint {
  const shingles: number[] = [];
  const paragraphs: number[] = [];
  const counts: number[] = [];
  let whole = OFFSET;
  let length = 0;
  for (const { text } of texts) {
    const tokens = (text.toLowerCase().match(han ? TOKEN.han : TOKEN.words) ?? []).map((token) =>
      hashText(token),
    );
    if (!tokens.length) continue;
    const before = shingles.length;
    let paragraph = OFFSET;
    for (let at = 0; at < tokens.length; at++) {
      paragraph = Math.imul(paragraph ^ tokens[at]!, PRIME);
      if (at + RUN <= tokens.length || (at === 0 && tokens.length < RUN)) {
        let run = OFFSET;
        for (let step = at; step < Math.min(at + RUN, tokens.length); step++)
          run = Math.imul(run ^ tokens[step]!, PRIME);
        shingles.push(mix(run));
      }
    }
    paragraphs.push(mix(paragraph));
    counts.push(Math.min(shingles.length - before, 65_535));
    whole = Math.imul(whole ^ mix(paragraph), PRIME);
    length += tokens.length;
  }
  return {
    whole: mix(whole),
    length,
    paragraphs: Uint32Array.from(paragraphs),
    shingles: Uint32Array.from(shingles),
    counts: Uint16Array.from(counts),
  };
}
