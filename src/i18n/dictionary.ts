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

/** The texts in a locale; a locale without a dictionary of its own reads English. */
export const dictionary = (locale: string): Dictionary =>
  dictionaries[locale] ?? dictionaries[locale.split('-')[0] ?? ''] ?? dictionaries['en']!;
