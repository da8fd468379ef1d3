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
  /** And how high they may stand, given their leading (in sizes). */
  height?: number | undefined;
  leading?: number | undefined;
}

/** A text in lines. */
export interface Fitted {
  size: number;
  lines: string[];
  /** Not all of it is there. */
  cut: boolean;
}

const STEP = 0.94;

/** How much smaller letters may become for the sake of better lines. */
const YIELD = 0.8;

/** Sets a text as large as its room allows; what does not fit at the smallest size ends with an ellipsis. */
export function fitText(text: string, room: Room, setting: Setting, book: FontBook): Fitted {
  const measure = measurer(setting, book);
  const parts = breakParts(text, setting.language);
  const [largest, smallest] = room.size;
  let best: { fitted: Fitted; cost: number } | undefined;
  for (let size = largest; ; size = Math.max(smallest, size * STEP)) {
    const most = room.width / size;
    if (best && size < best.fitted.size * YIELD) return best.fitted;
    const rows = fill(parts, most, measure);
    const whole = !splits(parts, most, measure);
    const high = rows.length * size * (room.leading ?? 1) > (room.height ?? Infinity);
    if (rows.length <= room.lines && whole && !high) {
      const { lines, cost } = balance(parts, most, rows.length, measure);
      const total = cost + (best ? 1 - size / largest : 0);
      if (!best || total < best.cost) {
        best = { fitted: { size, lines, cut: false }, cost: total };
      }
    }
    if (size > smallest) continue;
    if (best) return best.fitted;
    const count = Math.min(room.lines, high ? linesIn(room, size) : Infinity);
    const cut = rows.length > count;
    return { size, lines: cut ? clamp(rows, count, most, measure) : rows, cut };
  }
}

const linesIn = ({ height = 0, leading = 1 }: Room, size: number) =>
  Math.max(1, Math.floor(height / (size * leading)));

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
    if (last !== undefined && measure(last + grapheme) <= most)
      pieces[pieces.length - 1] += grapheme;
    else pieces.push(grapheme);
  }
  return pieces;
}

/** Where the voice pauses, a line may well end. */
const PAUSE = /[\p{Po}\p{Pe}\p{Pf}–—]$/u;
const PAUSE_WORTH = 0.3;

interface Ways {
  cost: number;
  from: number;
}

/**
 * Of all ways to set so many lines the one whose lines are most even, so that no word stands alone; a line that ends
 * where the voice does is worth some unevenness. Found line by line, each way continuing the best one before it.
 */
function balance(
  parts: string[],
  most: number,
  count: number,
  measure: Measure,
): { lines: string[]; cost: number } {
  const sums = [0];
  for (const part of parts) sums.push(sums.at(-1)! + measure(part));
  const even = sums.at(-1)! / count;
  const costOf = (from: number, to: number): number => {
    const last = parts[to - 1]!;
    const width = sums[to - 1]! - sums[from]! + measure(last.trimEnd());
    if (width > most) return Infinity;
    const pause = to < parts.length && PAUSE.test(last.trimEnd()) ? PAUSE_WORTH : 0;
    return (1 - width / even) ** 2 - pause;
  };
  const rows: (Ways | undefined)[][] = [[{ cost: 0, from: 0 }]];
  for (let row = 1; row <= count; row += 1) rows.push(nextRow(rows[row - 1]!, parts, costOf));
  const lines: string[] = [];
  for (let row = count, to = parts.length; row > 0; row -= 1) {
    const { from } = rows[row]![to]!;
    lines.unshift(parts.slice(from, to).join('').trimEnd());
    to = from;
  }
  return { lines, cost: rows[count]![parts.length]!.cost };
}

function nextRow(
  before: (Ways | undefined)[],
  parts: string[],
  costOf: (from: number, to: number) => number,
): (Ways | undefined)[] {
  const row: (Ways | undefined)[] = [];
  for (const [from, way] of before.entries()) {
    if (!way) continue;
    for (let to = from + 1; to <= parts.length; to += 1) {
      const cost = way.cost + costOf(from, to);
      if (cost === Infinity) break;
      if (cost < (row[to]?.cost ?? Infinity)) row[to] = { cost, from };
    }
  }
  return row;
}

function clamp(lines: string[], count: number, most: number, measure: Measure): string[] {
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  let last = graphemesOf(kept.pop()!);
  const ended = () => `${last.join('').replace(/[\s\p{P}]+$/u, '')}…`;
  while (last.length > 1 && measure(ended()) > most) last = last.slice(0, -1);
  return [...kept, ended()];
}
