/** Longer texts are cut before they are measured: no picture has room for more, and measuring costs time. */
const MOST = 400;

/** What is neither seen nor shapes its neighbours: controls, directions by hand, tags, private use. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\p{Cs}\p{Co}\p{Cn}]/gu;

/** Joiners shape letters in Arabic and Indic scripts, and hold emoji together; they have no glyph of their own. */
export const JOINERS = /\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0020}-\u{e007f}]/u;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The parts of a text that a reader takes for one character each. */
export const graphemesOf = (text: string): string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment);

/** A text as it can be drawn: composed, on one line, without what nobody sees, at most 400 characters long. */
export function cleanText(text: string): string {
  // A grapheme may hold any number of marks: cut by code units first, so that no text takes long.
  const short = text.slice(0, MOST * 8);
  const line = short
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/\p{M}{5,}/gu, (marks) => marks.slice(0, 4))
    .replace(/\s+/g, ' ')
    .trim();
  const parts = graphemesOf(line);
  return parts.length > MOST ? `${parts.slice(0, MOST).join('').trimEnd()}…` : line;
}
