import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create } from 'fontkitten';
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { Cutter } from '../../../integrations/fonts/cut.ts';
import { hanFonts } from '../../../integrations/fonts/han.ts';
import { missingGlyphs } from '../../../integrations/fonts/missing.ts';
import type { FontsOptions } from '../../../integrations/fonts/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'marquee-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = pathToFileURL(`${process.cwd()}/`);
const serif = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
const options: FontsOptions = {
  latin: { family: 'L', package: '', weights: [400, 600], preload: [] },
  han: { family: 'H', locales: ['zh-cn'], weights: [{ weight: 400, file: serif, use: 'text' }] },
  texts: [],
};
const cut = (cutter: Cutter, text: string) =>
  hanFonts([{ text: new Set(text), headings: new Set() }], { root, options, cutter, base: '/f/' });

test('a site’s characters are cut into files that a stylesheet names, once', async () => {
  const cutter = new Cutter(folder);
  const { css, files, missing } = await cut(cutter, '谷雨\u{e000}');
  expect([...missing]).toEqual(['\u{e000}']);
  expect(cutter.made).toBe(2);
  for (const { name } of files) expect(css).toContain(`url("/f/${name}")`);
  expect(css).toContain('unicode-range:U+8C37,U+96E8}');

  const again = new Cutter(folder);
  expect((await cut(again, '雨谷')).css).toBe(css);
  expect(again.made).toBe(0);
});

test('a piece has the glyphs that it was cut for', async () => {
  const { files } = await cut(new Cutter(folder), '谷雨');
  const fonts = files.map(({ cut: piece }) => create(readFileSync(piece.file)));
  const glyphs = fonts.flatMap((font) => ('characterSet' in font ? font.characterSet : []));
  expect(glyphs).toContain('谷'.codePointAt(0));
  expect(glyphs).not.toContain('茶'.codePointAt(0));
});

test('a missing glyph is shown where it stands', () => {
  const [problem] = missingGlyphs(['㊙'], [{ file: 'content/a.md', text: 'one\ntwo ㊙' }]);
  expect(problem).toMatchObject({
    file: 'content/a.md',
    line: 2,
    severity: 'warning',
    found: '㊙ (U+3299)',
  });
});
