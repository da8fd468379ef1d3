import { ALWAYS, type Usage } from './characters.ts';
import { fontFace, unicodeRange } from './css.ts';
import { resolveFile, type Cut, type Cutter } from './cut.ts';
import type { FontsOptions } from './options.ts';
import { slices } from './slices.ts';

/** The Han fonts of a site: a stylesheet and the files that it names. */
export interface HanFonts {
  css: string;
  files: { name: string; cut: Cut }[];
  /** Characters that the font has no glyph for. */
  missing: Set<string>;
}

/** Cuts the fonts for what the pages show; `base` is the address of the folder that the files are served from. */
export async function hanFonts(
  pages: Usage[],
  {
    root,
    options,
    cutter,
    base,
  }: { root: URL; options: FontsOptions; cutter: Cutter; base: string },
): Promise<HanFonts> {
  const fonts: HanFonts = { css: '', files: [], missing: new Set() };
  for (const { weight, file: name, use } of options.han.weights) {
    const file = resolveFile(root, name);
    const glyphs = cutter.glyphs(file);
    const drawn = (characters: Iterable<string>) =>
      [...characters].filter((char) => {
        const known = glyphs.has(char.codePointAt(0)!);
        if (!known) fonts.missing.add(char);
        return known;
      });
    const used = pages.map((page) => new Set(drawn(page[use])));
    for (const slice of slices(used, use === 'text' ? drawn(ALWAYS) : [])) {
      const cut = await cutter.cut(file, slice);
      const piece = `han-${weight}-${cut.hash}.woff2`;
      fonts.files.push({ name: piece, cut });
      fonts.css += fontFace({
        family: options.han.family,
        weight: String(weight),
        url: `${base}${piece}`,
        range: unicodeRange(slice),
      });
    }
  }
  return fonts;
}
