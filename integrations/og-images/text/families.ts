/** A family of fonts that pictures are set in. */
export interface Family {
  /** A font package of Fontsource (`@fontsource-variable/newsreader`), or a name of one's own for `files`. */
  package: string;
  /** Single files by weight, in place of the package's slices: as Node resolves them. */
  files?: { weight: number; file: string }[] | undefined;
  /** Languages that the letters are drawn for: Han characters differ between them. Any, when left out. */
  languages?: string[] | undefined;
}

const EXPO = '@expo-google-fonts/noto-serif-sc';

/**
 * One family a script, first come first served. Those that are not installed are passed over: a site that needs
 * Korean installs its package, and no other site carries it.
 */
export const FAMILIES: readonly Family[] = [
  { package: '@fontsource-variable/newsreader' },
  { package: '@fontsource-variable/noto-serif' },
  { package: '@fontsource-variable/noto-serif-jp', languages: ['ja'] },
  { package: '@fontsource-variable/noto-serif-kr', languages: ['ko'] },
  {
    package: '@fontsource-variable/noto-serif-tc',
    languages: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
  },
  {
    package: EXPO,
    files: [
      { weight: 400, file: `${EXPO}/400Regular/NotoSerifSC_400Regular.ttf` },
      { weight: 600, file: `${EXPO}/600SemiBold/NotoSerifSC_600SemiBold.ttf` },
    ],
  },
  { package: '@fontsource-variable/noto-naskh-arabic' },
  { package: '@fontsource-variable/noto-serif-thai' },
];

/** What to install for a character that no font has; undefined where no package is known. */
export function packageFor(char: string): string | undefined {
  if (/\p{sc=Hangul}/u.test(char)) return '@fontsource-variable/noto-serif-kr';
  if (/\p{sc=Hiragana}|\p{sc=Katakana}/u.test(char)) return '@fontsource-variable/noto-serif-jp';
  if (/\p{sc=Han}|\p{sc=Bopomofo}/u.test(char)) return '@fontsource-variable/noto-serif-tc';
  if (/\p{sc=Hebrew}/u.test(char)) return '@fontsource-variable/noto-serif-hebrew';
  if (/\p{sc=Devanagari}/u.test(char)) return '@fontsource-variable/noto-serif-devanagari';
  return undefined;
}

const isFor = ({ languages }: Family, language: string) =>
  languages?.some((one) => language === one || language.startsWith(`${one}-`)) ?? false;

/** Families in the order in which a text in a language looks for a glyph: those made for it before all others. */
export function familiesFor(families: readonly Family[], language: string): Family[] {
  const lower = language.toLowerCase();
  const own = families.filter((family) => isFor(family, lower));
  const general = families.filter((family) => !family.languages);
  const others = families.filter((family) => family.languages && !own.includes(family));
  const [first, ...rest] = general;
  // Latin letters come first in every language; a Japanese title keeps its Latin in the brand's own letters.
  return [...(first ? [first] : []), ...own, ...rest, ...others];
}
