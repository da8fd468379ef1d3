/** A source file as text, with what had to be done to read it; without text when it is none. */
export interface SourceText {
  text?: string;
  notes: { line?: number; message: string; fix?: string }[];
}

/** The largest file that the site takes for a post, in bytes. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** Control characters but tab, line feed, vertical tab, form feed and carriage return. */
const CONTROL = /(?![\t\n\v\f\r\u007f-\u009f])\p{Cc}/gu;

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
  if (text.trim() === '')
    return { notes: [{ message: 'The file holds nothing but white space.', fix: 'Delete it.' }] };
  return { text, notes };
}

function decode(bytes: Uint8Array, notes: SourceText['notes']): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    notes.push({
      line: 1,
      message: 'The file is not UTF-8; it was read as Windows-1252.',
      fix: 'Look through the accents and quotation marks.',
    });
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
