import bidiFactory from 'bidi-js';
import * as hb from 'harfbuzzjs';
import type { FontBook } from './book.ts';
import { graphemesOf, JOINERS } from './clean.ts';
import { emojiFile } from './emoji.ts';
import type { Cut, Look } from './face.ts';

/** What a line is set in. */
export interface Setting extends Look {
  language: string;
  /** Space between letters, in em. */
  tracking?: number | undefined;
}

/** One glyph of a line, in em from the line's left end and its baseline, y upwards. */
export interface Glyph {
  x: number;
  y: number;
  /** A glyph of a font, or the file of an emoji that is one em wide. */
  cut?: Cut | undefined;
  id: number;
  emoji?: string | undefined;
}

/** A line ready to be drawn. */
export interface Line {
  glyphs: Glyph[];
  /** In em. */
  width: number;
}

interface Run {
  text: string;
  level: number;
  cut?: Cut | undefined;
  emoji?: string | undefined;
}

const bidi = bidiFactory();
const RTL = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/i;

/** Whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => RTL.test(language);

/** Emoji stand a little larger than letters, with air around them. */
export const EMOJI_WIDTH = 1.2;

/** Shapes a line of a text whose letters the book has loaded; `missed` is told of characters without a glyph. */
export function shapeLine(
  text: string,
  setting: Setting,
  book: FontBook,
  missed: (char: string) => void = () => {},
): Line {
  const rtl = isRightToLeft(setting.language);
  const runs = visualOrder(runsOf(text, setting, book, missed, rtl));
  // Letters that join would come apart.
  const tracking = runs.some(({ level }) => level % 2) ? 0 : (setting.tracking ?? 0);
  const line: Line = { glyphs: [], width: 0 };
  for (const run of runs) addRun(line, run, setting.language, tracking);
  return line;
}

function addRun(line: Line, run: Run, language: string, tracking: number): void {
  if (run.emoji) {
    line.glyphs.push({ x: line.width + 0.06, y: 0, id: 0, emoji: run.emoji });
    line.width += EMOJI_WIDTH + tracking;
    return;
  }
  const { font, unitsPerEm } = run.cut!;
  const buffer = new hb.Buffer();
  buffer.addText(run.text);
  buffer.setDirection(run.level % 2 ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    const x = line.width + xOffset / unitsPerEm;
    line.glyphs.push({ x, y: yOffset / unitsPerEm, cut: run.cut, id: codepoint });
    line.width += xAdvance / unitsPerEm + (xAdvance ? tracking : 0);
  }
}

/** Neighbours in one font and one direction, in the order of reading. */
function runsOf(
  text: string,
  setting: Setting,
  book: FontBook,
  missed: (char: string) => void,
  rtl: boolean,
): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr');
  const runs: Run[] = [];
  let at = 0;
  for (const grapheme of graphemesOf(text)) {
    const level = levels[at] ?? 0;
    at += grapheme.length;
    const emoji = emojiFile(grapheme);
    if (emoji) {
      runs.push({ text: grapheme, level, emoji });
      continue;
    }
    const last = runs.at(-1);
    const [base = ' ', ...marks] = grapheme;
    const cut = base === ' ' && last?.cut ? last.cut : book.cut(base, setting, setting.language);
    if (!cut) {
      missed(grapheme);
      continue;
    }
    const known = marks.filter(
      (mark) => JOINERS.test(mark) || book.cut(mark, setting, setting.language),
    );
    if (known.length < marks.length) missed(grapheme);
    const shown = base + known.join('');
    if (last?.cut === cut && last.level === level) last.text += shown;
    else runs.push({ text: shown, level, cut });
  }
  return runs;
}

/** Rule L2 of UAX #9: from the highest level down, every row of runs at that level or above is turned round. */
function visualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end += 1;
      if (end > start + 1)
        ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  return ordered;
}
