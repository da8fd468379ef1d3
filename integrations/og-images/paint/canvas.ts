/** Pixels in rows from the top, four bytes each: red, green, blue, opacity (not multiplied). */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A colour without opacity. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#a3341f` or `#abc`; black for anything else, which the options do not let through. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const value = Number.parseInt(digits.slice(1, 7), 16) || 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Puts one picture on another at a place, in whole pixels; what sticks out is cut off. `onto` must be opaque. */
export function blend(onto: Pixels, top: Pixels, left: number, from: number): void {
  const x0 = Math.max(0, -left);
  const x1 = Math.min(top.width, onto.width - left);
  const y0 = Math.max(0, -from);
  const y1 = Math.min(top.height, onto.height - from);
  for (let y = y0; y < y1; y += 1) {
    let source = (y * top.width + x0) * 4;
    let target = ((y + from) * onto.width + left + x0) * 4;
    for (let x = x0; x < x1; x += 1, source += 4, target += 4)
      mix(onto.data, target, top.data, source, top.data[source + 3]!);
  }
}

function mix(
  data: Uint8Array,
  at: number,
  colour: ArrayLike<number>,
  from: number,
  opacity: number,
): void {
  if (opacity === 0) return;
  if (opacity === 255) {
    data[at] = colour[from]!;
    data[at + 1] = colour[from + 1]!;
    data[at + 2] = colour[from + 2]!;
    return;
  }
  const rest = 255 - opacity;
  // The quotient by 255, rounded, in whole numbers: exact up to 255 × 255.
  for (let channel = 0; channel < 3; channel += 1) {
    const sum = data[at + channel]! * rest + colour[from + channel]! * opacity + 128;
    data[at + channel] = (sum + (sum >> 8)) >> 8;
  }
}

/** How far a glyph covers each pixel, 0 to 255; `left` and `top` from its origin on the baseline. */
export interface Coverage {
  left: number;
  top: number;
  width: number;
  height: number;
  data: Uint8Array;
}

/** Puts a glyph in a colour onto a picture, its origin at a place. */
export function stamp(onto: Pixels, glyph: Coverage, colour: Rgb, x: number, y: number): void {
  const left = x + glyph.left;
  const top = y + glyph.top;
  const x0 = Math.max(0, -left);
  const x1 = Math.min(glyph.width, onto.width - left);
  const y0 = Math.max(0, -top);
  const y1 = Math.min(glyph.height, onto.height - top);
  for (let row = y0; row < y1; row += 1) {
    let source = row * glyph.width + x0;
    let target = ((row + top) * onto.width + left + x0) * 4;
    for (let column = x0; column < x1; column += 1, source += 1, target += 4)
      mix(onto.data, target, colour, 0, glyph.data[source]!);
  }
}
