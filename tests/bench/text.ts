const WORDS =
  'leaf water steam kettle garden terrace morning rain mist hill river stone kiln smoke basket hand cup lid bowl spring autumn winter harvest bud green dark light slow warm cold soft bitter sweet clean long short first second last small large old new quiet early late dry wet heavy fine rolled fired picked poured tasted kept opened closed carried waited turned learned the a of and to in with for by on from before after under over between every each one two three'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export const oneOf = <Item>(list: readonly Item[], next: () => number): Item =>
  list[Math.floor(next() * list.length)]!;

/** A sentence of so many invented words, without its full stop. */
export function words(count: number, next: () => number): string {
  const text = Array.from({ length: count }, () => oneOf(WORDS, next)).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A paragraph of about so many words, with emphasis and code as writers have it. */
export function paragraph(count: number, next: () => number): string {
  const sentences: string[] = [];
  for (let left = count; left > 0; left -= 12) {
    const text = words(Math.min(12, left), next);
    const marked = [`**${text}**`, `*${text}*`, `${text}, at \`${Math.round(next() * 100)}\``];
    sentences.push(next() < 0.2 ? oneOf(marked, next) : text);
  }
  return `${sentences.join('. ')}.`;
}
