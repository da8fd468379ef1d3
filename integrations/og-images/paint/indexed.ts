import type { Pixels } from './canvas.ts';

/** A picture whose pixels are numbers of colours, in rows that begin with the filter byte of a PNG (none). */
export interface Indexed {
  rows: Uint8Array;
  /** As they lie in memory: red in the lowest byte. */
  colours: number[];
}

const SLOTS = 8192;

/** Room for rows, used again and again: each picture is done with before the next one. */
let scratch: Uint8Array = new Uint8Array(0);

const viewOf = ({ data, width, height }: Pixels) =>
  new Uint32Array(data.buffer, data.byteOffset, width * height);

/** The number of a colour in the list, which it joins if it is new; -1 when the list is full. */
function numberer(colours: number[], most: number): (colour: number) => number {
  const slots = new Int16Array(SLOTS).fill(-1);
  return (colour) => {
    let slot = (Math.imul(colour, 0x9e3779b1) >>> 19) % SLOTS;
    while (slots[slot] !== -1 && colours[slots[slot]!] !== colour) slot = (slot + 1) % SLOTS;
    if (slots[slot] === -1) {
      if (colours.length === most) return -1;
      slots[slot] = colours.length;
      colours.push(colour);
    }
    return slots[slot]!;
  };
}

/** Numbers the colours of a picture that has at most 256 of them; undefined for any other. Rows live until the next call. */
export function indexFlat(pixels: Pixels): Indexed | undefined {
  const { data, width, height } = pixels;
  const view = viewOf(pixels);
  const bytes = Buffer.from(data.buffer, data.byteOffset, view.byteLength);
  const stride = width + 1;
  if (scratch.length < stride * height) scratch = new Uint8Array(stride * height);
  const rows = scratch.subarray(0, stride * height);
  const colours: number[] = [];
  const numberOf = numberer(colours, 256);
  let [last, index] = [-1, 0];
  for (let y = 0; y < height; y += 1) {
    const [row, from] = [y * stride, y * width * 4];
    if (y && bytes.compare(bytes, from - width * 4, from, from, from + width * 4) === 0) {
      rows.copyWithin(row, row - stride, row);
      continue;
    }
    rows[row] = 0;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const colour = view[at]!;
      if (colour !== last) {
        last = colour;
        index = numberOf(colour);
        if (index < 0) return undefined;
      }
      rows[row + 1 + x] = index;
    }
  }
  return { rows, colours };
}

/** Colours beyond this many are no flat picture. */
const MOST = 3000;
/** The largest error, in steps of a channel, that a merged colour may show. */
const NEAR = 10;

const distance = (a: number, b: number) =>
  Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs(((a >> 16) & 255) - ((b >> 16) & 255)),
  );

/** Merges rare colours (the edges of emoji) into the nearest frequent one; undefined where that would be seen. */
export function indexMerged(pixels: Pixels): Indexed | undefined {
  const { width, height } = pixels;
  const view = viewOf(pixels);
  const all: number[] = [];
  const counts: number[] = [];
  const numberOf = numberer(all, MOST);
  const numbers = new Uint16Array(view.length);
  let [last, index] = [-1, 0];
  for (let at = 0; at < view.length; at += 1) {
    const colour = view[at]!;
    if (colour !== last) {
      last = colour;
      index = numberOf(colour);
      if (index < 0) return undefined;
    }
    counts[index] = (counts[index] ?? 0) + 1;
    numbers[at] = index;
  }
  const byCount = all.map((_, index) => index).sort((a, b) => counts[b]! - counts[a]!);
  const colours = byCount.slice(0, 256).map((index) => all[index]!);
  const places = new Uint8Array(all.length);
  for (const [rank, index] of byCount.entries()) {
    const place = rank < 256 ? rank : nearestOf(colours, all[index]!);
    if (distance(colours[place]!, all[index]!) > NEAR) return undefined;
    places[index] = place;
  }
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      rows[y * (width + 1) + 1 + x] = places[numbers[at]!]!;
  return { rows, colours };
}

function nearestOf(colours: number[], colour: number): number {
  let best = 0;
  for (const [place, one] of colours.entries())
    if (distance(one, colour) < distance(colours[best]!, colour)) best = place;
  return best;
}
