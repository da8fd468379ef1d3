import { WIDTHS } from './width-table.ts';

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width) / 2048] as const),
  ),
);

/** Chinese, Japanese and Korean signs, full-width forms and emoji fill a square of the type size. */
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;
const NONE = /[\p{M}\p{Cf}]/u;
/** What is not in the table (other scripts) is taken to be as wide as a digit. */
const USUAL = 1139 / 2048;

/** The width of a line of text in pixels, set in Arial at a size given in pixels. */
export function pixelWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize('NFC'))
    width +=
      widthOf.get(character) ?? (NONE.test(character) ? 0 : FULL.test(character) ? 1 : USUAL);
  return Math.round(width * size);
}

/** Sizes in which result pages of Google are set on a desktop, in pixels. */
export const TITLE_SIZE = 20;
export const SNIPPET_SIZE = 14;
