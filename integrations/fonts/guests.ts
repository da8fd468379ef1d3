import { hanIn } from './characters.ts';
import { fontFace, unicodeRange } from './css.ts';
import { resolveFile, type Cutter } from './cut.ts';
import type { FontsOptions } from './options.ts';
import { readTexts } from './read.ts';

/** Chinese serifs, then sans serifs, of macOS, iOS, Windows, Android and Linux: local() wants full names. */
const SYSTEM = [
  'Songti SC',
  'STSongti-SC-Regular',
  'Noto Serif CJK SC',
  'Source Han Serif SC',
  'SimSun',
  'PingFang SC',
  'PingFangSC-Regular',
  'Microsoft YaHei',
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
];

/** Marks that both scripts have: the Latin font draws them where the page is not Chinese. */
const SHARED = /[\u00b7\u2014\u2018\u2019\u201c\u201d\u2026]/g;

/**
 * The @font-face rule of the few Han characters on pages in other languages, or nothing where there are none.
 * A system that has Chinese letters uses those and fetches nothing; any other would show empty boxes.
 */
export async function guestFace(root: URL, options: FontsOptions, cutter: Cutter): Promise<string> {
  const { latin, han } = options;
  const weight = han.weights.find(({ use }) => use === 'text');
  if (!weight) return '';
  const others = latin.preload.filter((locale) => !han.locales.includes(locale));
  const texts = readTexts(root, options)
    .filter(({ file }) => others.some((locale) => file.includes(`/${locale}/`)))
    .map(({ text }) => text);
  const file = resolveFile(root, weight.file);
  const known = cutter.glyphs(file);
  const characters = [...hanIn([han.guests ?? '', ...texts].join('').replace(SHARED, ''))]
    .filter((char) => known.has(char.codePointAt(0)!))
    .sort()
    .join('');
  if (!characters) return '';
  const cut = await cutter.cut(file, characters);
  return fontFace({
    family: `${han.family} Guest`,
    weight: String(weight.weight),
    url: cut.file,
    range: unicodeRange(characters),
    local: SYSTEM,
  });
}
