/** The words that the processor itself puts into a text. */
export interface MarkdownTexts {
  footnotes: string;
  backToText: string;
  note: string;
  tip: string;
  warning: string;
  /** Name of a table's scrollable region, by the headings of its columns. */
  table: (columns: string[]) => string;
}

export interface MarkdownOptions {
  /** Ids of the site's languages; the first is the default. */
  locales: string[];
  /** The words in a language. */
  texts: (locale: string) => MarkdownTexts;
  /** Project root, as a file URL with a slash at its end. */
  root: URL;
}

/**
 * The language of a content file: a folder of its path is named for it (`blog/zh-cn/x.md`), or its name
 * bears it before the ending (`page.zh-cn.mdx`); otherwise it is the default.
 */
export function localeOf(file: URL | undefined, locales: string[]): string {
  const parts = decodeURI(file?.pathname ?? '').split(/[/.]/);
  return locales.find((locale) => parts.includes(locale)) ?? locales[0]!;
}
