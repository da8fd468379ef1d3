import type { Plugin } from 'vite';
import type { LatinFonts } from './latin.ts';
import type { FontsOptions } from './options.ts';

const MODULE = 'virtual:marquee/fonts';
const STYLESHEET = 'virtual:marquee/latin.css';

/**
 * `virtual:marquee/fonts`: what a page's head links, by locale (types in fonts.d.ts), and
 * `virtual:marquee/latin.css`: the @font-face rules that every page has.
 */
export function fontModules(input: {
  latin: LatinFonts;
  options: FontsOptions;
  /** Address of the Han stylesheet. */
  han: string;
}): Plugin {
  const { latin, options, han } = input;
  const stylesheets = Object.fromEntries(options.han.locales.map((locale) => [locale, [han]]));
  return {
    name: 'marquee:fonts',
    enforce: 'pre',
    resolveId(id) {
      if (id === MODULE) return `\0${MODULE}`;
      if (id === STYLESHEET) return latin.stylesheet;
      return undefined;
    },
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const preload = options.latin.preload.map((locale) => `${JSON.stringify(locale)}: [first]`);
      return [
        `import first from ${JSON.stringify(`${latin.first}?url`)};`,
        `export const fonts = {`,
        `  stylesheets: ${JSON.stringify(stylesheets)},`,
        `  preload: { ${preload.join(', ')} },`,
        `};`,
      ].join('\n');
    },
  };
}
