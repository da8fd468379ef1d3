import { pixelWidth } from '../lint/text/pixels.ts';

/** A text as it is shown where there is not room for all of it. */
export interface Cut {
  text: string;
  cut: boolean;
}

/** Where a text is shown: size of the type and width of a line in pixels, and how many lines there are. */
export interface Room {
  size: number;
  width: number;
  lines: number;
}

/** Words with the space before them; Chinese and Japanese signs may each begin a line. */
const PARTS =
  /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]+)/gu;

const SIGN_LAST =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]$/u;

/** Cuts a text as result pages do: filled line by line, whole words only, `…` where something is missing. */
export function cutToRoom(text: string, { size, width, lines }: Room): Cut {
  const parts = text.trim().match(PARTS) ?? [];
  const fits = (line: string) => pixelWidth(line, size) <= width;
  const done: string[] = [];
  let line = '';
  for (const [index, part] of parts.entries()) {
    if (fits(line + part)) {
      line += part;
      continue;
    }
    if (done.length + 1 < lines && line) {
      done.push(line);
      line = part.trimStart();
      if (fits(line)) continue;
    }
    const last = shortened(line || part, fits);
    const rest = index < parts.length;
    return { text: [...done, last].join(joint(done, last)), cut: rest };
  }
  return { text: text.trim(), cut: false };
}

/** A line with `…` behind it, without the words or signs that then have no room. */
function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = line.trimEnd();
  while (kept && !fits(`${kept} …`)) {
    const word = /\s+\S+$/u.exec(kept);
    // Signs go one by one, words as a whole; a word that fills the line alone goes letter by letter.
    kept = word && !SIGN_LAST.test(kept) ? kept.slice(0, word.index) : kept.replace(/.$/u, '');
  }
  return `${kept.trimEnd().replace(/[,;:.，；：。、–-]+$/u, '')} …`;
}

/** Lines of a text with spaces are joined by one. */
const joint = (lines: readonly string[], last: string): string =>
  /\s/.test([...lines, last].join('').replace(/ …$/, '')) ? ' ' : '';
