import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './canvas.ts';
import { indexFlat, indexMerged } from './indexed.ts';

/**
 * Of zlib's levels 5 is ten times as quick as 9 on rows of few colours, for some 15 % more bytes: see
 * docs/decisions/og-images.md.
 */
const LEVEL = 5;

/** A flat picture as a PNG with a palette (W3C PNG, colour type 3); undefined when it has too many colours for one. */
export function palettePng(pixels: Pixels): Uint8Array | undefined {
  const indexed = indexFlat(pixels) ?? indexMerged(pixels);
  if (!indexed) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels.width, 0);
  header.writeUInt32BE(pixels.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = indexed.colours.flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette)),
    // Rows have no filter, which suits palettes best.
    chunk('IDAT', deflateSync(indexed.rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
