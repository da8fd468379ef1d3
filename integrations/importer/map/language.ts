/** A source path taken apart: `posts/tea.zh-cn.md` is `posts/tea` in `zh-cn`. */
export interface Translated {
  /** File name without language and ending. */
  name: string;
  /** Folder without language folder. */
  folder: string;
  /** The language that the path names. */
  language?: string;
  /** True when the ending names it. */
  suffixed: boolean;
}

const CODE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const COMMON =
  /^(?:en|zh|cn|de|fr|es|it|pt|ja|ko|ru|nl|pl|sv|da|fi|no|cs|tr|ar|he|hi|uk|vi|th|id|el|hu|ro|bg|ca|fa)(?:[-_][a-z]{2,4})?$/i;

/** Reads the language from `post.fr.md`, or from a folder that is one of several languages. */
export function languageOfPath(file: string, folders: Set<string>): Translated {
  const parts = file.split('/');
  const base = parts
    .pop()!
    .replace(/\.(?:md|markdown|mdown|mkd|mdx|rmd|rmarkdown|qmd|html?)$/i, '');
  const dot = base.lastIndexOf('.');
  const tail = dot > 0 ? base.slice(dot + 1) : '';
  const named = COMMON.test(tail) || folders.has(tail.toLowerCase());
  const at = parts.findIndex((part) => folders.has(part.toLowerCase()));
  const language = named ? tail : at >= 0 ? parts[at] : undefined;
  return {
    suffixed: named,
    name: named ? base.slice(0, dot) : base,
    folder: parts.filter((_, index) => index !== at).join('/'),
    ...(language && { language: language.toLowerCase().replace('_', '-') }),
  };
}

/**
 * Folder names that are languages: those that the old site's settings name, those of the new site, and short codes
 * that stand beside another one.
 */
export function languageFolders(
  files: string[],
  locales: string[],
  settled: string[] = [],
): Set<string> {
  const known = new Set(locales.flatMap((locale) => [locale, locale.split('-')[0]!]));
  const found = new Set(settled.map((id) => id.toLowerCase()));
  const siblings = new Map<string, Set<string>>();
  for (const file of files) {
    const parts = file.split('/').slice(0, -1);
    parts.forEach((part, index) => {
      if (!CODE.test(part) || !COMMON.test(part)) return;
      const parent = parts.slice(0, index).join('/');
      siblings.set(parent, (siblings.get(parent) ?? new Set()).add(part.toLowerCase()));
    });
  }
  for (const names of siblings.values())
    for (const name of names)
      if (names.size > 1 || known.has(name) || name.includes('-')) found.add(name);
  return found;
}

/** The locale of the site for a language of the old one; undefined when the site has none. */
export function localeFor(language: string, locales: string[]): string | undefined {
  const code = language.toLowerCase().replace('_', '-');
  const chinese: Record<string, string> = { 'zh-hans': 'zh-cn', 'zh-hant': 'zh-tw', cn: 'zh-cn' };
  const wanted = chinese[code] ?? code;
  const short = wanted.split('-')[0]!;
  return (
    locales.find((locale) => locale === wanted) ??
    locales.find((locale) => locale === short) ??
    locales.find((locale) => locale.split('-')[0] === short && script(locale) === script(wanted))
  );
}

/** Chinese is written in two ways, and who reads one was not promised the other. */
const script = (language: string) => (/^zh-(?:tw|hk|mo|hant)/.test(language) ? 'hant' : 'other');
