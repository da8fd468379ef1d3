import type { Colours } from '../brand.ts';
import type { Facts } from '../facts.ts';
import type { FontBook } from '../text/book.ts';
import { fitText } from '../text/fit.ts';
import { isRightToLeft, type Setting } from '../text/shape.ts';
import type { Drawing, PictureLeaf, Style, Text } from './elements.ts';
import type { Treatment } from '../paint/picture.ts';
import { safeOf } from './safe.ts';

/** How a text asks to be set. Lengths in pixels. */
export interface TextSpec {
  width: number;
  size: readonly [largest: number, smallest: number];
  lines: number;
  height?: number;
  weight?: number;
  italic?: boolean;
  colour?: string;
  tracking?: number;
  align?: 'start' | 'center';
}

/** Kinds of shapes that templates tell apart. */
export type Shape = 'banner' | 'wide' | 'square' | 'tall';

/** What a template draws with: the picture's size, the brand, and text that is measured as it is set. */
export interface Frame {
  width: number;
  height: number;
  shape: Shape;
  /** A length that grows with the picture: 1 at 1200 × 630. */
  unit: number;
  /** The margin to the edge. */
  margin: number;
  /** What stories cover with their own buttons, above and below. */
  covered: number;
  rtl: boolean;
  /** Where lines of the language begin, in flexbox's words. */
  start: 'flex-start' | 'flex-end';
  colours: Colours;
  name: string;
  tagline: string;
  hasPicture: boolean;
  text(value: string | undefined, spec: TextSpec): Text | undefined;
  picture(style: Style, treatment?: Treatment): PictureLeaf;
  mark(size: number): Drawing | undefined;
}

/** Below this ratio of width and height the picture is tall, and so on. */
export function shapeOf(width: number, height: number): Shape {
  const ratio = width / height;
  if (ratio > 3) return 'banner';
  if (ratio > 1.3) return 'wide';
  return ratio > 0.9 ? 'square' : 'tall';
}

/** Letters of equal size on a picture look alike when they grow with the side of a square of its area, or less. */
function unitOf(width: number, height: number, shape: Shape): number {
  if (shape === 'banner') return height / 300;
  if (shape === 'wide') return Math.min(width / 1200, height / 600);
  return shape === 'square' ? width / 960 : width / 840;
}

export interface FrameInput {
  width: number;
  height: number;
  facts: Pick<Facts, 'language' | 'picture'>;
  colours: Colours;
  name: string;
  tagline: string;
  mark?: string | undefined;
  book: FontBook;
}

/** What lines of a language need between them: marks above and below, or dense squares. */
const LEADING: [RegExp, number][] = [
  [/^(?:th|lo|km|my)\b/, 1.42],
  [/^(?:ar|fa|ur|ps)\b/, 1.5],
  [/^(?:zh|ja|ko)\b/, 1.32],
  [/^vi\b/, 1.24],
];

const leadingOf = (language: string, size: number, unit: number) => {
  const found = LEADING.find(([pattern]) => pattern.test(language))?.[1] ?? 1.12;
  // Small letters in many lines want more air than a title.
  return size < 34 * unit ? Math.max(found, 1.36) : found;
};

export function frameOf(input: FrameInput): Frame {
  const { width, height, facts, colours, book } = input;
  const { language } = facts;
  const shape = shapeOf(width, height);
  const safe = safeOf(width, height);
  // Letters are sized for the part that all devices show, and the margins keep them in it.
  const unit = unitOf(safe?.width ?? width, safe?.height ?? height, shape);
  const rtl = isRightToLeft(language);
  return {
    width,
    height,
    shape,
    unit,
    margin: Math.round(
      safe ? (width - safe.width) / 2 + 12 * unit : (shape === 'banner' ? 28 : 68) * unit,
    ),
    covered: height / width > 1.7 ? Math.round(height * 0.1) : 0,
    rtl,
    start: rtl ? 'flex-end' : 'flex-start',
    colours,
    name: input.name,
    tagline: input.tagline,
    hasPicture: facts.picture !== undefined,
    text(value, { weight = 400, italic = false, tracking, align, ...spec }) {
      if (!value) return undefined;
      const setting: Setting = { weight, italic, language, tracking };
      const leading = leadingOf(language, spec.size[0], unit);
      const room = { ...spec, leading, width: Math.max(1, Math.floor(spec.width)) };
      const { size, lines } = fitText(value, room, setting, book);
      return {
        kind: 'text',
        width: room.width,
        height: Math.ceil(lines.length * size * leading),
        lines,
        size,
        leading,
        colour: spec.colour ?? colours.ink,
        align: align === 'center' ? 'center' : rtl ? 'right' : 'left',
        setting,
      };
    },
    picture: (style, treatment = {}) => ({ kind: 'picture', style, treatment }),
    mark: (size) =>
      input.mark ? { kind: 'drawing', file: input.mark, size: Math.round(size) } : undefined,
  };
}
