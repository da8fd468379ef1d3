import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { checkMedia, type MediaOptions } from '../../../integrations/media/index.ts';
import type { Problem } from '../../../integrations/kit/problem.ts';

/** A project in a temporary folder that holds some files, which goes with the test. */
export function project(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'marquee-media-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const locales = [{ id: 'en' }, { id: 'zh-cn', tag: 'zh-CN' }];

/** Goes through a project's library as of 24 November 2026. */
export const inspect = (root: string, options: MediaOptions = {}) =>
  checkMedia(root, { locales, texts: ['content'], ...options }, new Date('2026-11-24'));

/** Problems without their words: code, file, line. */
export const places = (problems: readonly Problem[]) =>
  problems.map(({ code, file, line }) =>
    [code, file, ...(line === undefined ? [] : [line])].join(' '),
  );

/** A picture with something in it: a slope of grey from one corner, turned by `seed`. */
export const picture = (width: number, height: number, seed = 0) => {
  const bytes = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      bytes.fill(
        128 + 100 * Math.sin(seed + (x / width) * (3 + seed)) * Math.cos((y / height) * (4 - seed)),
        (y * width + x) * 3,
        (y * width + x + 1) * 3,
      );
  return sharp(bytes, { raw: { width, height, channels: 3 } });
};

export const jpeg = (width = 300, height = 200, seed = 0) =>
  picture(width, height, seed).jpeg().toBuffer();
