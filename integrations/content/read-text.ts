import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../kit/problem.ts';
import { normalizeLines } from '../kit/source.ts';

/** About 300,000 words: whatever is larger is not a text that somebody wrote. */
const LARGEST = 2 * 1024 * 1024;

type Unread = Pick<Problem, 'code' | 'message' | 'found' | 'fix' | 'line' | 'column'>;

/**
 * Reads a text file of content: UTF-8, with or without a byte order mark, any kind of line end (the
 * text that comes back has none and `\n`). Never throws: what cannot be read comes back as a problem.
 */
export function readText(path: string): { text: string } | { unread: Unread } {
  try {
    const { size } = statSync(path);
    if (size > LARGEST)
      return {
        unread: {
          code: 'MQ1004',
          message: 'The file is larger than 2 MB, too large for a page.',
          found: `${(size / 1024 / 1024).toFixed(1)} MB`,
          fix: 'Split it, or move pictures that stand in its text to content/media.',
        },
      };
    return decode(readFileSync(path));
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? 'The link leads to no file.' : 'The file cannot be opened.';
    return { unread: { code: 'MQ1001', message, found: code } };
  }
}

/** Lines that end as on a Mac of last century: we could read them, but the reader of Markdown sees a single line. */
function oldMac(text: string): { unread: Unread } | undefined {
  const at = text.search(/\r(?!\n)/);
  return at < 0
    ? undefined
    : {
        unread: {
          code: 'MQ1008',
          message:
            'The line ends with a carriage return alone, which other programs do not take for an end.',
          line: text.slice(0, at).split('\n').length,
          fix: 'Save the file with the line ends of Unix (LF).',
        },
      };
}

/** Bytes to text, with the line of the first byte that is not UTF-8, or of the first null. */
export function decode(bytes: Uint8Array): { text: string } | { unread: Unread } {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = normalizeLines(whole);
  const zero = text.indexOf('\0');
  if (text.startsWith('\uFEFF'))
    return {
      unread: {
        code: 'MQ1110',
        message:
          'The file begins with a byte order mark twice, and the second one hides its first line.',
        line: 1,
        fix: 'Open it in an editor and save it as UTF-8 without a byte order mark.',
      },
    };
  if (zero < 0 && isUtf8(bytes)) return oldMac(whole) ?? { text };
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    // Without a mark: every second byte of Latin letters is null.
    text.split('\0').length > bytes.length / 3;
  const at = utf16 ? 0 : zero < 0 ? text.indexOf('\uFFFD') : zero;
  const lines = text.slice(0, at).split('\n');
  const place = { line: lines.length, column: lines.at(-1)!.length + 1 };
  if (zero >= 0 && !utf16)
    return {
      unread: {
        code: 'MQ1003',
        message: 'The file holds a null byte, which no text does; it may be damaged.',
        ...place,
        fix: 'Delete the sign after the text that stands before it, or restore the file.',
      },
    };
  return {
    unread: {
      code: 'MQ1003',
      message: `The file is not UTF-8 text${utf16 ? ' but UTF-16' : '; it may be GBK or Windows-1252'}.`,
      ...place,
      fix: 'Open it in an editor and save it with the encoding UTF-8.',
    },
  };
}
