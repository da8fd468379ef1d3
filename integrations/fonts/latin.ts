import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestFace } from './guests.ts';
import { fontFace, unicodeRange } from './css.ts';
import { resolveFile, type Cutter } from './cut.ts';
import type { FontsOptions } from './options.ts';

/** Paths on disk: Vite publishes what the stylesheet and the page name, and gives it its address. */
export interface LatinFonts {
  stylesheet: string;
  /** The upright piece of plain English in the text's weight, which the page fetches first. */
  first: string;
}

/** The characters of a unicode-range such as `U+0000-00FF,U+0131`. */
export function charactersIn(range: string): string {
  const codes = range.split(',').flatMap((part) => {
    const [from, to] = part
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16));
    return Array.from({ length: (to ?? from!) - from! + 1 }, (_, index) => from! + index);
  });
  return String.fromCodePoint(...codes);
}

/** Signs of plain English beside those on its keyboard. */
const SIGNS = '\u00a0\u2009\u202f£¥©°·×–—‘’“”…';

/** What an English page mostly needs: a piece of its own, so that no visitor waits for the accents of all Europe. */
const PLAIN = charactersIn('U+0020-007E') + SIGNS;

/** The characters of a font of Fontsource in pieces: plain English, the rest of Western Europe, the rest of Latin. */
function pieces(ranges: Record<'latin' | 'latin-ext', string>) {
  const latin = charactersIn(ranges.latin);
  const besides = (characters: string, known: string) =>
    [...characters].filter((char) => !known.includes(char)).join('');
  return [
    { subset: 'latin-ext', characters: besides(charactersIn(ranges['latin-ext']), latin) },
    { subset: 'latin', characters: besides(latin, PLAIN) },
    { subset: 'latin', characters: PLAIN },
  ];
}

/**
 * Cuts the Latin fonts, and writes their stylesheet into the cache. Each weight is a file of its own: a font of two
 * weights is nearly as large as both, and most first screens need one.
 */
export async function latinFonts(
  root: URL,
  options: FontsOptions,
  cutter: Cutter,
  folder: string,
): Promise<LatinFonts> {
  const { latin } = options;
  const name = latin.package.split('/').at(-1)!;
  const parts = pieces(
    JSON.parse(readFileSync(resolveFile(root, `${latin.package}/unicode.json`), 'utf8')),
  );
  let css = '';
  let first = '';
  for (const style of ['normal', 'italic'] as const)
    for (const weight of latin.weights)
      for (const { subset, characters } of parts) {
        const file = resolveFile(
          root,
          `${latin.package}/files/${name}-${subset}-wght-${style}.woff2`,
        );
        const { file: url } = await cutter.cut(file, characters, { wght: weight });
        if (style === 'normal' && weight === latin.weights[0] && characters === PLAIN) first = url;
        css += fontFace({
          family: latin.family,
          weight: String(weight),
          style,
          url,
          range: unicodeRange(characters),
        });
      }
  css += await guestFace(root, options, cutter);
  const stylesheet = join(folder, 'latin.css');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${stylesheet}.${process.pid}`, css);
  renameSync(`${stylesheet}.${process.pid}`, stylesheet);
  return { stylesheet, first };
}
