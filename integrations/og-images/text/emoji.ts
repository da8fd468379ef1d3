import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locate } from './packages.ts';

const EMOJI = /^\p{RGI_Emoji}$/v;
/** Digits and such are emoji only with a selector behind them. */
const PICTURED = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3|\ufe0f/u;

let folder: string | undefined;
const known = new Map<string, string | undefined>();

/** Whether a grapheme wants to be drawn as a coloured picture. */
export const isEmoji = (grapheme: string): boolean =>
  PICTURED.test(grapheme) && (EMOJI.test(grapheme) || EMOJI.test(`${grapheme}\ufe0f`));

/**
 * The drawing of an emoji on disk, from Twemoji (CC BY 4.0); undefined for what is none. Twemoji names its files by
 * code points, and leaves out the selector U+FE0F where no joiner is.
 */
export function emojiFile(grapheme: string): string | undefined {
  if (!PICTURED.test(grapheme)) return undefined;
  if (known.has(grapheme)) return known.get(grapheme);
  const file = isEmoji(grapheme) ? find(grapheme) : undefined;
  known.set(grapheme, file);
  return file;
}

function find(grapheme: string): string | undefined {
  if (folder === undefined) {
    const manifest = locate(new URL('file:///'), '@twemoji/svg/package.json');
    folder = manifest ? dirname(manifest) : '';
  }
  if (!folder) return undefined;
  const codes = [...grapheme].map((char) => char.codePointAt(0)!.toString(16));
  const names = [codes, codes.filter((code) => code !== 'fe0f')].map((parts) => parts.join('-'));
  return names.map((name) => join(folder!, `${name}.svg`)).find(existsSync);
}
