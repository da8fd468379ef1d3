import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestFace } from './guests.ts';
import { fontFace } from './css.ts';
import { resolveFile, type Cutter } from './cut.ts';
import type { FontsOptions } from './options.ts';

/** Paths on disk: Vite publishes what the stylesheet and the page name, and gives it its address. */
export interface LatinFonts {
  stylesheet: string;
  /** The upright font of plain English, which the page fetches first. */
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

/** Cuts the Latin fonts to the weights that the site uses, and writes their stylesheet into the cache. */
export async function latinFonts(
  root: URL,
  options: FontsOptions,
  cutter: Cutter,
  folder: string,
): Promise<LatinFonts> {
  const { latin } = options;
  const [min, max] = latin.weights;
  const name = latin.package.split('/').at(-1)!;
  const ranges = JSON.parse(
    readFileSync(resolveFile(root, `${latin.package}/unicode.json`), 'utf8'),
  );
  let css = '';
  let first = '';
  for (const style of ['normal', 'italic'] as const)
    for (const subset of ['latin-ext', 'latin']) {
      const range: string = ranges[subset];
      const file = resolveFile(
        root,
        `${latin.package}/files/${name}-${subset}-wght-${style}.woff2`,
      );
      const cut = await cutter.cut(file, charactersIn(range), { wght: { min, max } });
      if (style === 'normal' && subset === 'latin') first = cut.file;
      css += fontFace({
        family: latin.family,
        weight: `${min} ${max}`,
        style,
        url: cut.file,
        range,
      });
    }
  css += await guestFace(root, options, cutter);
  const stylesheet = join(folder, 'latin.css');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${stylesheet}.${process.pid}`, css);
  renameSync(`${stylesheet}.${process.pid}`, stylesheet);
  return { stylesheet, first };
}
