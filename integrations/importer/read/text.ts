/** A source file as text, with what had to be done to read it; without text when it is none. */
export interface SourceText {
  text?: string;
  notes: { line?: number; message: string; fix?: string }[];
}

/** The largest file that the site takes for a post, in bytes. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Signs that no page may hold: controls but tab and line ends, and what turns the direction of text for good. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202d\u202e]/gu;

/** What turns the direction of a stretch of text, and the signs that end it. */
const TURNS = /[\u202a\u202b\u2066-\u2068]/g;
const TURNS_BACK = /[\u202c\u2069]/g;

/** A line on which the direction of text is turned and not turned back would turn all that follows. */
const withoutTurns = (line: string): string =>
  (line.match(TURNS)?.length ?? 0) > (line.match(TURNS_BACK)?.length ?? 0)
    ? line.replace(TURNS, '').replace(TURNS_BACK, '')
    : line;

/** Decodes a file: byte order marks, line ends, null bytes, old encodings. */
export function decodeText(bytes: Uint8Array): SourceText {
  if (bytes.length === 0) return { notes: [{ message: 'The file is empty.', fix: 'Delete it.' }] };
  if (bytes.length > MAX_BYTES)
    return {
      notes: [
        {
          line: 1,
          message: `The file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB; a post may have 2.`,
          fix: 'Split it, or move data out of the text.',
        },
      ],
    };
  const notes: SourceText['notes'] = [];
  let text = decode(bytes, notes);
  const control = text.match(CONTROL)?.length ?? 0;
  if (control > 16 && control > text.length / 100)
    return {
      notes: [
        {
          message: 'The file is binary, not text.',
          fix: 'Give it the ending of its format, or delete it.',
        },
      ],
    };
  text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (control) {
    const at = text.search(CONTROL);
    notes.push({
      line: text.slice(0, at).split('\n').length,
      message: `${control} control ${control === 1 ? 'character was' : 'characters were'} replaced with a space.`,
    });
    text = text.replace(CONTROL, ' ');
  }
  if (text.search(TURNS) >= 0) text = text.split('\n').map(withoutTurns).join('\n');
  if (text.trim() === '')
    return { notes: [{ message: 'The file holds nothing but white space.', fix: 'Delete it.' }] };
  return { text, notes };
}

function decode(bytes: Uint8Array, notes: SourceText['notes']): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [label, name] = oldEncoding(bytes);
    notes.push({
      line: 1,
      message: `The file is not UTF-8; it was read as ${name}.`,
      fix: 'Look through the accents and quotation marks.',
    });
    return new TextDecoder(label).decode(bytes);
  }
}

/** UTF-16 by its mark, or by the null byte that every other letter of Latin text has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const nulls = (rest: number) =>
    start.filter((byte, index) => index % 2 === rest && byte === 0).length;
  if (start.length < 8) return undefined;
  if (nulls(1) > start.length / 3 && nulls(0) === 0) return 'utf-16le';
  return nulls(0) > start.length / 3 && nulls(1) === 0 ? 'utf-16be' : undefined;
}

/** Chinese and Japanese encodings write letters as pairs; in Western texts such pairs are rare. */
function oldEncoding(bytes: Uint8Array): [label: string, name: string] {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  for (const [label, name] of [
    ['gb18030', 'GB 18030'],
    ['big5', 'Big5'],
    ['shift_jis', 'Shift_JIS'],
  ] as const)
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      const letters =
        text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/gu)
          ?.length ?? 0;
      // Each letter of these scripts takes two bytes, of which one at least is high.
      if (letters > high / 3 && COMMON.test(text)) return [label, name];
    } catch {
      // Not this one: it has bytes that the encoding does not know.
    }
  return ['windows-1252', 'Windows-1252'];
}

/** Letters that hardly any Chinese or Japanese text goes without. */
const COMMON = /[的是一了不在有人我他這这の、。，]/;
