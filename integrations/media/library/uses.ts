import { pathWords } from './path-words.ts';

/** A text that may name originals: a post, a page, the settings. */
export interface UsingText {
  /** Path from the root. */
  file: string;
  text: string;
}

/** Where an original is named. */
export interface Use {
  file: string;
  /** Counted from 1. */
  line: number;
}

/**
 * Who names which original. A name counts when it ends with the path below the library's folder, or is one of the
 * sister files that a film brings: subtitles and poster bear its name. One pass over every text.
 */
export function usesOf(texts: readonly UsingText[], files: readonly string[]): Map<string, Use[]> {
  const known = new Set(files);
  const uses = new Map<string, Use[]>();
  for (const { file, text } of texts)
    for (const { word, line } of pathWords(text)) {
      const named = longest(word, known);
      if (named !== undefined) uses.set(named, [...(uses.get(named) ?? []), { file, line }]);
    }
  return uses;
}

/** `/content/media/places/x.jpg`, `/media/places/x.jpg` and `places/x.jpg` all name `places/x.jpg`. */
function longest(word: string, known: ReadonlySet<string>): string | undefined {
  let rest = word.replace(/^\.?\/+/, '');
  for (;;) {
    if (known.has(rest)) return rest;
    const slash = rest.indexOf('/');
    if (slash < 0) return undefined;
    rest = rest.slice(slash + 1);
  }
}
