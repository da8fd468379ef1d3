import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { rgbOf, type Pixels } from './canvas.ts';
import { Keep } from './keep.ts';

sharp.cache(false);

/** A hundred megapixels: larger than any camera's picture, smaller than what would exhaust the memory. */
export const MOST_PIXELS = 100_000_000;

/** A point of a picture, 0 to 1 from left and from top. */
export interface Focus {
  x: number;
  y: number;
}

/** How a picture is shown in its place. */
export interface Treatment {
  focus?: Focus | undefined;
  /** A round window, as in a garden wall. */
  round?: boolean | undefined;
  /** The side on which it dissolves into the paper, over a part (0 to 1) of its length. */
  fade?: { side: Side; over: number } | undefined;
  /** A veil of a colour: of one opacity (0 to 1), then of another towards a side. */
  veil?: { colour: string; side: Side; from: number; to: number } | undefined;
}

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A picture that can be drawn. */
export interface Source {
  file: string;
  bytes: Uint8Array;
  hash: string;
  width: number;
  height: number;
}

/** Reads a picture and its size; rejects with an Error that says why when it is none, or is too large. */
export async function readPicture(file: string): Promise<Source> {
  const bytes = await readFile(file);
  const { autoOrient, format } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  const { width, height } = autoOrient;
  if (!format || !width || !height) throw new Error('the file holds no picture');
  if (width * height > MOST_PIXELS)
    throw new Error(`it has ${width} × ${height} pixels, and at most 100 million are drawn`);
  return {
    file,
    bytes,
    hash: createHash('sha256').update(bytes).digest('base64url'),
    width,
    height,
  };
}

const crops = new Keep<Promise<Pixels>>(48_000_000);

/** A picture cut to a size in pixels, around its focus. Rejects when the file breaks off. */
export function cropPicture(
  source: Source,
  width: number,
  height: number,
  treatment: Treatment = {},
): Promise<Pixels> {
  const key = JSON.stringify([source.hash, width, height, treatment]);
  return (
    crops.get(key) ?? crops.set(key, crop(source, width, height, treatment), width * height * 4)
  );
}

async function crop(
  source: Source,
  width: number,
  height: number,
  { focus = { x: 0.5, y: 0.5 }, round, fade, veil }: Treatment,
): Promise<Pixels> {
  const scale = Math.max(width / source.width, height / source.height);
  const wide = Math.max(width, Math.round(source.width * scale));
  const high = Math.max(height, Math.round(source.height * scale));
  const start = (whole: number, part: number, at: number) =>
    Math.round(Math.min(whole - part, Math.max(0, at * whole - part / 2)));
  const data = await sharp(source.bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize(wide, high, { fit: 'fill' })
    .extract({
      left: start(wide, width, focus.x),
      top: start(high, height, focus.y),
      width,
      height,
    })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  const pixels = { width, height, data };
  if (veil) lay(pixels, veil);
  if (fade) dissolve(pixels, fade);
  if (round) cutRound(pixels);
  return pixels;
}

/** How far a pixel is from a side, 0 to 1. */
function away(side: Side, x: number, y: number, { width, height }: Pixels): number {
  if (side === 'left') return x / width;
  if (side === 'right') return 1 - x / width;
  return side === 'top' ? y / height : 1 - y / height;
}

const smooth = (t: number) => t * t * (3 - 2 * t);

function eachPixel(pixels: Pixels, change: (at: number, x: number, y: number) => void): void {
  for (let y = 0, at = 0; y < pixels.height; y += 1)
    for (let x = 0; x < pixels.width; x += 1, at += 4) change(at, x, y);
}

function dissolve(pixels: Pixels, { side, over }: NonNullable<Treatment['fade']>): void {
  eachPixel(pixels, (at, x, y) => {
    const share = away(side, x, y, pixels) / over;
    if (share < 1) pixels.data[at + 3]! *= smooth(share);
  });
}

function lay(pixels: Pixels, { colour, side, from, to }: NonNullable<Treatment['veil']>): void {
  const rgb = rgbOf(colour);
  eachPixel(pixels, (at, x, y) => {
    const share = (1 - away(side, x, y, pixels) - 0.4) / 0.5;
    const opacity = from + (to - from) * smooth(Math.min(1, Math.max(0, share)));
    for (let channel = 0; channel < 3; channel += 1)
      pixels.data[at + channel]! += (rgb[channel]! - pixels.data[at + channel]!) * opacity;
  });
}

function cutRound(pixels: Pixels): void {
  const [middleX, middleY] = [pixels.width / 2, pixels.height / 2];
  const radius = Math.min(middleX, middleY);
  eachPixel(pixels, (at, x, y) => {
    const inside = radius - Math.hypot(x + 0.5 - middleX, y + 0.5 - middleY);
    if (inside < 1) pixels.data[at + 3]! *= Math.max(0, inside);
  });
}

const drawings = new Keep<Promise<Pixels>>(8_000_000);

/** An SVG file (a mark, an emoji) as large as fits into a square, in pixels. */
export function drawDrawing(file: string, size: number): Promise<Pixels> {
  const key = `${file} ${size}`;
  return drawings.get(key) ?? drawings.set(key, drawing(file, size), size * size * 4);
}

async function drawing(file: string, size: number): Promise<Pixels> {
  const limits = { limitInputPixels: MOST_PIXELS };
  const { width = size, height = size } = await sharp(file, limits).metadata();
  // Drawn four times as large and made smaller, curves are smooth; a density above 2400 is of no use.
  const density = Math.min(2400, Math.max(1, (72 * size * 2) / Math.max(width, height)));
  const { data, info } = await sharp(file, { ...limits, density })
    .resize(size, size, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  // As with letters: few steps of opacity keep the palette small.
  for (let at = 3; at < data.length; at += 4) data[at] = Math.round(data[at]! / 17) * 17;
  return { width: info.width, height: info.height, data };
}
