import * as en from './en/index.ts';
import * as zhCn from './zh-cn/index.ts';

/** Every text of the interface; English is the shape that the other languages follow. */
export type Dictionary = {
  [Room in keyof typeof en]: { [Key in keyof (typeof en)[Room]]: Loose<(typeof en)[Room][Key]> };
};

/** Texts are strings or functions that put values into one. */
type Loose<Text> = Text extends (...values: infer Values) => string
  ? (...values: Values) => string
  : Text extends string
    ? string
    : { [Key in keyof Text]: Loose<Text[Key]> };

const dictionaries: Record<string, Dictionary> = { en, 'zh-cn': zhCn };

const languageOf = (locale: string) => locale.toLowerCase().split('-')[0]!;

/** The dictionary of a locale, else one of its language: `zh` and `zh-tw` read what `zh-cn` says. */
const ownDictionary = (locale: string): Dictionary | undefined =>
  dictionaries[locale] ??
  Object.entries(dictionaries).find(([one]) => languageOf(one) === languageOf(locale))?.[1];

/** Whether the interface has words in the language of a locale. */
export const hasDictionary = (locale: string): boolean => ownDictionary(locale) !== undefined;

/** The texts in a locale; a language without a dictionary reads English. */
export const dictionary = (locale: string): Dictionary =>
  ownDictionary(locale) ?? dictionaries['en']!;
