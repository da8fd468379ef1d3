import { encode } from 'uqr';

/** A code that a phone's camera reads, as the path of an SVG. */
export interface QrPath {
  /** `d` of the path: its dark squares, each one unit wide. */
  d: string;
  /** Units on each side, with the quiet zone of four that the standard asks for (ISO/IEC 18004, 6.3.8). */
  size: number;
}

const QUIET = 4;

/** The QR code of a text, at a level of correction that forgives a seventh of it (M). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const runs: string[] = [];
  for (const [y, row] of data.entries())
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      // One rectangle for squares that touch: a third of the bytes, and no hairlines between them.
      const end = row.indexOf(false, x);
      const length = (end < 0 ? size : end) - x;
      runs.push(`M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`);
      x += length;
    }
  return { d: runs.join(''), size: size + 2 * QUIET };
}
