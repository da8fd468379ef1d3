/** The text of a file, or why there is none. */
export type Decoded =
  { text: string } | { message: string; found?: string | undefined; fix: string };

const starts = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, index) => bytes[index] === byte);

/**
 * Reads the bytes of an export: UTF-8 with or without a byte order mark, or UTF-16 (Bing, Excel's “Unicode text”) with
 * one, or without one where every second byte is empty. Lines end by `\n` in the answer.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0x50, 0x4b)) return packed(bytes);
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0'))
      return {
        message: 'The file holds bytes that no text has.',
        fix: 'Export it once more, as CSV.',
      };
    return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
  } catch {
    // A decoder has no other way to say that bytes are not of its encoding.
    return {
      message: `The file is not ${encoding === 'utf-8' ? 'UTF-8' : 'UTF-16'} text.`,
      found: new TextDecoder('latin1').decode(bytes.subarray(0, 60)),
      fix: 'Save it as CSV in UTF-8: in Excel “CSV UTF-8”, in LibreOffice the character set Unicode (UTF-8).',
    };
  }
}

function packed(bytes: Uint8Array): Decoded {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return /xl\/|\[Content_Types\]/.test(names)
    ? {
        message: 'This is a workbook of Excel, whatever its name ends in.',
        fix: 'Open it, and save each sheet as CSV UTF-8.',
      }
    : {
        message: 'This is a zip archive, whatever its name ends in.',
        fix: 'Unpack it into a folder of its own beside it: content/data/search/2026-11-20/',
      };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be';
  // The headings are mostly ASCII, of which UTF-16 leaves every second byte empty.
  const head = bytes.subarray(0, 200);
  const empty = [0, 1].map((odd) => head.filter((byte, at) => at % 2 === odd && byte === 0).length);
  if (head.length > 3 && empty[1]! > head.length / 4) return 'utf-16le';
  if (head.length > 3 && empty[0]! > head.length / 4) return 'utf-16be';
  return 'utf-8';
}
