import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { Cutter } from '../../../integrations/fonts/cut.ts';
import { guestFace } from '../../../integrations/fonts/guests.ts';
import type { FontsOptions } from '../../../integrations/fonts/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-guests-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const [locale, text] of [
  ['en', 'The couplet begins with 亭, “they say”.'],
  ['zh-cn', '谷雨'],
] as const) {
  mkdirSync(join(folder, 'content/blog', locale), { recursive: true });
  writeFileSync(join(folder, 'content/blog', locale, 'post.md'), text);
}

const root = pathToFileURL(`${folder}/`);
const serif = `${process.cwd()}/node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf`;
const options = (guests: string, preload: string[]): FontsOptions => ({
  latin: { family: 'L', package: '', weights: [400, 600], preload },
  han: {
    family: 'Han',
    locales: ['zh-cn'],
    weights: [{ weight: 400, file: serif, use: 'text' }],
    guests,
  },
  texts: ['content'],
});

test('guests are the names of languages and what texts in other languages quote', async () => {
  const css = await guestFace(root, options('English中文', ['en', 'zh-cn']), new Cutter(folder));
  expect(css).toContain('font-family:"Han Guest"');
  expect(css).toContain('unicode-range:U+4E2D,U+4EAD,U+6587}');
});

test('a system that has Chinese letters is asked before a file is fetched', async () => {
  const css = await guestFace(root, options('中文', []), new Cutter(folder));
  expect(css.indexOf('local("Songti SC")')).toBeGreaterThan(0);
  expect(css.indexOf('local("Songti SC")')).toBeLessThan(css.indexOf('url('));
});

test('a site without guests has no such face', async () => {
  expect(await guestFace(root, options('English', []), new Cutter(folder))).toBe('');
});
