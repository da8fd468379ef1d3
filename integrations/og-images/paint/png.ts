import { crc32, deflateSync } from 'node:zlib';
import type { Pixels } from './canvas.ts';

/** Colours beyond this many are no flat picture. */
const MOST = 3000;
/** The largest error, in steps of a channel, that a merged colour may show. */
const NEAR = 10;

const SLOTS = 8192;

/** Room for the numbers of a picture's colours, used again and again: each picture is done with before the next. */
let scratch = new Uint16Array(0);

interface Counted {
  /** Each pixel as the number of its colour. */
  indices: Uint16Array;
  colours: number[];
  counts: number[];
  /** Rows that are like the row above. */
  repeated: Uint8Array;
}

/** The colours of a picture, by how often they come; undefined for too many. */
function countColours({ data, width, height }: Pixels): Counted | undefined {
  const view = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const bytes = Buffer.from(data.buffer, data.byteOffset, view.byteLength);
  if (scratch.length < view.length) scratch = new Uint16Array(view.length);
  const indices = scratch.subarray(0, view.length);
  const slots = new Int16Array(SLOTS).fill(-1);
  const [colours, counts]: [number[], number[]] = [[], []];
  const repeated = new Uint8Array(height);
  const stride = width * 4;
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    const [from, row] = [y * width, y * stride];
    if (y && bytes.compare(bytes, row - stride, row, row, row + stride) === 0) {
      repeated[y] = 1;
      indices.copyWithin(from, from - width, from);
      continue;
    }
    for (let at = from; at < from + width; at += 1) {
      const colour = view[at]!;
      if (colour !== last) {
        last = colour;
        let slot = (Math.imul(colour, 0x9e3779b1) >>> 19) % SLOTS;
        while (slots[slot] !== -1 && colours[slots[slot]!] !== colour) slot = (slot + 1) % SLOTS;
        if (slots[slot] === -1) {
          if (colours.length === MOST) return undefined;
          slots[slot] = colours.length;
          colours.push(colour);
          counts.push(0);
        }
        index = slots[slot]!;
      }
      indices[at] = index;
      counts[index]! += 1;
    }
  }
  return { indices, colours, counts, repeated };
}

const distance = (a: number, b: number) =>
  Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)),
  );

/** For every colour the place in a palette of at most 256; undefined where one would come out visibly different. */
function paletteOf(colours: number[], counts: number[]) {
  const byCount = colours.map((_, index) => index).sort((a, b) => counts[b]! - counts[a]!);
  const palette = byCount.slice(0, 256).map((index) => colours[index]!);
  const places = new Uint8Array(colours.length);
  for (const [rank, index] of byCount.entries()) {
    if (rank < 256) {
      places[index] = rank;
      continue;
    }
    let best = 0;
    for (let place = 1; place < 256; place += 1)
      if (distance(palette[place]!, colours[index]!) < distance(palette[best]!, colours[index]!))
        best = place;
    if (distance(palette[best]!, colours[index]!) > NEAR) return undefined;
    places[index] = best;
  }
  return { palette, places };
}

/** A flat picture as a PNG with a palette (W3C PNG, colour type 3); undefined when it has too many colours for one. */
export function palettePng(pixels: Pixels): Uint8Array | undefined {
  const counted = countColours(pixels);
  const found = counted && paletteOf(counted.colours, counted.counts);
  if (!found) return undefined;
  const { palette, places } = found;
  const bits = palette.length <= 16 ? 4 : 8;
  const { width, height } = pixels;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  const rgb = Uint8Array.from(palette.flatMap((c) => [c & 255, (c >> 8) & 255, (c >> 16) & 255]));
  const rows = packRows(counted, places, width, height, bits);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', rgb),
    chunk('IDAT', deflateSync(rows, { level: LEVEL, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * Of zlib's levels 6 is ten times as quick as 9 on rows like these, for 15 % more bytes: see docs/decisions/og-images.md.
 */
const LEVEL = 6;

/** Rows without a filter, which suits palettes best. */
function packRows(
  { indices, repeated }: Counted,
  places: Uint8Array,
  width: number,
  height: number,
  bits: 4 | 8,
): Uint8Array {
  const stride = 1 + (bits === 8 ? width : Math.ceil(width / 2));
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * stride + 1;
    const from = y * width;
    if (repeated[y]) {
      rows.copyWithin(row - 1, row - 1 - stride, row - 1);
      continue;
    }
    if (bits === 8) for (let x = 0; x < width; x += 1) rows[row + x] = places[indices[from + x]!]!;
    else
      for (let x = 0; x < width; x += 1)
        rows[row + (x >> 1)]! |= places[indices[from + x]!]! << (x & 1 ? 0 : 4);
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
