import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '../../../../integrations/og-images/paint/canvas.ts';
import { encode, MOST_BYTES } from '../../../../integrations/og-images/paint/encode.ts';
import { palettePng } from '../../../../integrations/og-images/paint/png.ts';

/** A picture of so many colours, from a function of the place. */
function picture(
  width: number,
  height: number,
  colour: (x: number, y: number) => number[],
): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data.set([...colour(x, y), 255], (y * width + x) * 4);
  return { width, height, data };
}

const decoded = async (png: Uint8Array) => sharp(png).ensureAlpha().raw().toBuffer();

/** The same on every machine; noise that nothing compresses. */
function noise(seed = 1) {
  let state = seed;
  return () => (state = Math.imul(state, 1664525) + 1013904223) >>> 24;
}

describe('a PNG with a palette', () => {
  it('holds every pixel of a flat picture as it was', async () => {
    const flat = picture(301, 40, (x, y) => [x % 16, y % 16, 7]);
    const png = palettePng(flat)!;
    expect(Buffer.compare(await decoded(png), flat.data)).toBe(0);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', isPalette: true });
  });

  it('is smaller for flat colours than a JPEG that looks the same', async () => {
    const flat = picture(600, 315, (x, y) => (x > 300 && y > 100 ? [34, 32, 28] : [247, 243, 234]));
    const raw = { width: 600, height: 315, channels: 4 } as const;
    const jpeg = await sharp(flat.data, { raw }).jpeg({ quality: 82 }).toBuffer();
    expect((await encode(flat)).bytes.length).toBeLessThan(jpeg.length);
  });

  it('merges colours that hardly differ', async () => {
    const many = picture(300, 300, (x, y) => [100 + (x % 9), 100 + (y % 9), 100 + ((x + y) % 9)]);
    const pixels = await decoded(palettePng(many)!);
    expect(pixels.every((value, at) => Math.abs(value - many.data[at]!) <= 10)).toBe(true);
  });

  it('is refused for a photograph', () => {
    const next = noise();
    expect(palettePng(picture(200, 200, () => [next(), next(), next()]))).toBeUndefined();
  });
});

describe('the file of a picture', () => {
  it('is a JPEG for a photograph, and under 300 kB even for noise', async () => {
    const next = noise(7);
    const { bytes, type } = await encode(picture(1600, 900, () => [next(), next(), next()]));
    expect(type).toBe('image/jpeg');
    expect(bytes.length).toBeLessThan(MOST_BYTES);
  });
});
