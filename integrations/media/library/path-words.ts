/** A word of a text that may be the path of a file, with its line. */
export interface PathWord {
  word: string;
  line: number;
}

/** A run of signs that a path may hold; whatever stands around it in YAML, Markdown or MDX is no part. */
const RUN = /[\p{L}\p{N}_%./@+-]+/gu;
/** Paths end in a dot and a few letters. */
const ENDING = /\.[a-z0-9]{2,5}(?![\p{L}\p{N}_])/giu;

/**
 * Every word of a text that looks like the path of a file. A run is looked at twice and no oftener, since one may be a megabyte
 * long: a picture as Base64.
 */
export function* pathWords(text: string): Generator<PathWord> {
  let line = 1;
  for (const row of text.split('\n')) {
    for (const [run] of row.matchAll(RUN)) {
      const ending = [...run.matchAll(ENDING)].at(-1);
      if (ending) yield { word: plain(run.slice(0, ending.index + ending[0].length)), line };
    }
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
