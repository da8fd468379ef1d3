/** A name in the languages of the calendar; Chinese as it is written on the mainland and elsewhere. */
export interface Names {
  en: string;
  'zh-cn': string;
  /** Traditional characters, where the name has its own. */
  'zh-tw'?: string;
}

/** The name in a language such as `en`, `zh-cn`, `zh-TW`; English where there is none. */
export function nameIn(names: Names, language: string): string {
  const tag = language.toLowerCase();
  if (/^zh-(?:tw|hk|mo|hant)/.test(tag)) return names['zh-tw'] ?? names['zh-cn'];
  return tag.startsWith('zh') ? names['zh-cn'] : names.en;
}
