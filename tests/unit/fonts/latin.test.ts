import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create } from 'fontkitten';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Cutter } from '../../../integrations/fonts/cut.ts';
import { latinFonts, type LatinFonts } from '../../../integrations/fonts/latin.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-latin-'));
afterAll(() => rmSync(folder, { recursive: true }));

let fonts: LatinFonts;
let css: string;
beforeAll(async () => {
  const root = pathToFileURL(`${process.cwd()}/`);
  const latin = {
    family: 'Newsreader',
    package: '@fontsource-variable/newsreader',
    weights: [400] as [number],
    preload: ['en'],
  };
  const options = { latin, han: { family: 'H', locales: [], weights: [] }, texts: [] };
  fonts = await latinFonts(root, options, new Cutter(folder), folder);
  css = readFileSync(fonts.stylesheet, 'utf8');
}, 60_000);

const ranges = () => [...css.matchAll(/font-style:(\w+);font-weight:(\d+);[^}]*range:([^}]+)}/g)];

test('a weight, upright and slanted, comes in three pieces', () => {
  const kinds = ranges().map(([, style, weight]) => `${style} ${weight}`);
  for (const kind of ['normal 400', 'italic 400'])
    expect(kinds.filter((other) => other === kind)).toHaveLength(3);
});

test('the piece that pages fetch first has all of plain English, and is small', () => {
  const bytes = readFileSync(fonts.first);
  expect(bytes.length).toBeLessThan(13_000);
  const font = create(bytes);
  const glyphs = 'characterSet' in font ? font.characterSet : [];
  for (const char of 'Az09&—“’£©') expect(glyphs).toContain(char.codePointAt(0));
  expect(glyphs).not.toContain('é'.codePointAt(0));
});

test('no character is in two pieces of one weight', () => {
  const upright = ranges().filter(([, style]) => style === 'normal');
  const all = upright.flatMap(([, , , range]) => range!.split(','));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('U+20-7E');
});
