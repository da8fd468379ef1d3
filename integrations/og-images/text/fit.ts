import type { FontBook } from './book.ts';
import { breakParts } from './breaks.ts';
import { graphemesOf } from './clean.ts';
import { shapeLine, type Setting } from './shape.ts';

/** How a text may be set. Lengths are in pixels. */
export interface Room {
  width: number;
  /** The largest and the smallest size of its letters. */
  size: readonly [largest: number, smallest: number];
  /** How many lines it may take. */
  lines: number;
}

/** A text in lines. */
export interface Fitted {
  size: number;
  lines: string[];
  /** Not all of it is there. */
  cut: boolean;
}

const STEP = 0.94;

/** Sets a text as large as its room allows; what does not fit at the smallest size ends with an ellipsis. */
export function fitText(text: string, room: Room, setting: Setting, book: FontBook): Fitted {
  const measure = measurer(setting, book);
  const parts = breakParts(text, setting.language);
  const [largest, smallest] = room.size;
  for (let size = largest; ; size = Math.max(smallest, size * STEP)) {
    const most = room.width / size;
    const lines = fill(parts, most, measure);
    if (lines.length <= room.lines && !(size > smallest && splits(parts, most, measure)))
      return { size, lines: balance(parts, most, lines, measure), cut: false };
    if (size <= smallest) return { size, lines: clamp(lines, room.lines, most, measure), cut: true };
  }
}

type Measure = (text: string) => number;

const widths = new Map<string, number>();

/** Widths in em, remembered: the words of a site come again and again. */
function measurer(setting: Setting, book: FontBook): Measure {
  const { weight, italic, language, tracking } = setting;
  const key = `${weight} ${italic} ${language} ${tracking} `;
  return (text) => {
    const known = widths.get(key + text);
    if (known !== undefined) return known;
    if (widths.size > 20_000) widths.clear();
    const { width } = shapeLine(text, setting, book);
    widths.set(key + text, width);
    return width;
  };
}

/** A word longer than a line would be torn. */
const splits = (parts: string[], most: number, measure: Measure) =>
  parts.some((part) => measure(part.trimEnd()) > most);

/** Lines from left to right, each as full as it gets; `most` in em. */
function fill(parts: string[], most: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const part of parts.flatMap((one) => torn(one, most, measure))) {
    if (line && width + measure(part.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += part;
    width += measure(part);
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

function torn(part: string, most: number, measure: Measure): string[] {
  if (measure(part.trimEnd()) <= most) return [part];
  const pieces: string[] = [];
  for (const grapheme of graphemesOf(part)) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + grapheme) <= most) pieces[pieces.length - 1] += grapheme;
    else pieces.push(grapheme);
  }
  return pieces;
}

const PAUSE = /[\p{Po}\p{Pd}\p{Pe}\p{Pf}]$/u;

/**
 * The same number of lines, of even length, so that no word stands alone at the end; a line that ends where the
 * voice does is worth some unevenness.
 */
function balance(parts: string[], most: number, lines: string[], measure: Measure): string[] {
  if (lines.length < 2 || splits(parts, most, measure)) return lines;
  const unevenness = (tried: string[]) => {
    const long = tried.map(measure);
    const longest = Math.max(...long);
    const ragged = long.reduce((sum, width) => sum + (1 - width / longest) ** 2, 0);
    return ragged - 0.2 * tried.slice(0, -1).filter((line) => PAUSE.test(line)).length;
  };
  let [best, least] = [lines, unevenness(lines)];
  for (let narrow = 0.98; narrow > 0.5; narrow -= 0.03) {
    const tried = fill(parts, most * narrow, measure);
    if (tried.length > lines.length || splits(parts, most * narrow, measure)) break;
    const score = unevenness(tried);
    if (score < least) [best, least] = [tried, score];
  }
  return best;
}

function clamp(lines: string[], count: number, most: number, measure: Measure): string[] {
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  let last = graphemesOf(kept.pop()!);
  const ended = () => `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`;
  while (last.length > 1 && measure(ended()) > most) last = last.slice(0, -1);
  return [...kept, ended()];
}
