import { localeFor } from './language.ts';

type Script = 'han' | 'kana' | 'hangul' | 'other';

/** A language for each script that tells one. */
const SPOKEN: Partial<Record<Script, string>> = { han: 'zh', kana: 'ja', hangul: 'ko' };

interface Known {
  /** Texts of posts that do not say their language. */
  texts: readonly string[];
  /** What the old site's settings say. */
  setting?: string | undefined;
  /** Languages of this site, the main one first. */
  locales: readonly string[];
}

/**
 * The language of posts that do not say theirs: that of the old site's settings unless the texts are written in
 * another script (themes come with `language: en`), else one that is written as they are, else the site's own.
 */
export function mainLanguage({ texts, setting, locales }: Known): string {
  const script = scriptOf(texts);
  const all = [...locales];
  const wanted = [
    setting && scriptOfLanguage(setting) === script ? setting : undefined,
    SPOKEN[script],
  ];
  const found = wanted
    .map((language) => language && localeFor(language, all))
    .find((locale) => locale !== undefined);
  return (
    found ??
    locales.find((locale) => texts.length > 0 && scriptOfLanguage(locale) === script) ??
    locales[0] ??
    'en'
  );
}

/** What most of the texts are written in; code says nothing. Chinese with many names in it is Chinese. */
function scriptOf(texts: readonly string[]): Script {
  const text = texts
    .map((one) => one.replace(/^[ \t]*(```|~~~)[\s\S]*?^[ \t]*\1/gm, ''))
    .join('\n');
  // Counted one by one: a list of every letter of a large blog would be larger than the blog.
  const count = (pattern: RegExp) => text.matchAll(pattern).reduce((sum) => sum + 1, 0);
  const letters = count(/\p{L}/gu);
  if (count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > letters / 20) return 'kana';
  if (count(/\p{Script=Hangul}/gu) > letters / 5) return 'hangul';
  return count(/\p{Script=Han}/gu) > letters / 5 ? 'han' : 'other';
}

function scriptOfLanguage(language: string): Script {
  const code = language.toLowerCase().replace(/^cn\b/, 'zh').split(/[-_]/)[0];
  return (Object.keys(SPOKEN) as Script[]).find((script) => SPOKEN[script] === code) ?? 'other';
}
