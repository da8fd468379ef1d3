/** A word of a text that may be the path of a file, with its line. */
export interface PathWord {
  word: string;
  line: number;
}

/** Paths end in a dot and a few letters; whatever stands around them in YAML, Markdown or MDX is no part. */
const PATH = /[\p{L}\p{N}_%./@+-]+\.[a-z0-9]{2,5}(?![\p{L}\p{N}_])/giu;

/** Every word of a text that looks like the path of a file. */
export function* pathWords(text: string): Generator<PathWord> {
  let line = 1;
  for (const row of text.split('\n')) {
    for (const [word] of row.matchAll(PATH)) yield { word: plain(word), line };
    line++;
  }
}

function plain(word: string): string {
  try {
    return decodeURI(word);
  } catch {
    // A stray per cent sign: then the word is what it is.
    return word;
  }
}
