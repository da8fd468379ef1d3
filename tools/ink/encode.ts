import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { optimize } from 'svgo';
import { develop } from './paper.ts';
import type { Painting } from './painting.ts';

/** Writes the picture as JPEG, at most `budget` bytes if a quality of 62 or more allows it; returns the size. */
export async function writeJpeg(
  painting: Painting,
  file: string,
  budget = 350_000,
): Promise<number> {
  mkdirSync(dirname(file), { recursive: true });
  const raw = { width: painting.width, height: painting.height, channels: 3 } as const;
  const pixels = develop(painting);
  for (let quality = 84; ; quality -= 5) {
    const encoded = await sharp(pixels, { raw }).jpeg({ mozjpeg: true, quality }).toBuffer();
    if (encoded.length > budget && quality > 64) continue;
    writeFileSync(file, encoded);
    return encoded.length;
  }
}

/** Writes an SVG as short as its drawing allows, and returns its size in bytes; ids stay, for pages show groups by them. */
export function writeSvg(svg: string, file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 2,
    plugins: [
      {
        name: 'preset-default',
        params: {
          overrides: {
            cleanupIds: false,
            collapseGroups: false,
            removeUnknownsAndDefaults: { keepRoleAttr: true },
          },
        },
      },
    ],
  });
  writeFileSync(file, data);
  return Buffer.byteLength(data);
}

/** Draws an SVG as a square PNG. */
export async function writeIcon(svg: string, size: number, file: string): Promise<number> {
  const encoded = await sharp(Buffer.from(svg), { density: 600 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
  writeFileSync(file, encoded);
  return encoded.length;
}
