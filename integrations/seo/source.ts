/** The file that a person edits, behind a built page. */
export interface PageSource {
  /** Path from the project's root, with forward slashes: `content/blog/en/grain-rain.mdx`. */
  file: string;
  /** The file's text, `\n` line ends; findings look up in it the line that they mean. */
  text: string;
  /** The line on which a field of the front matter stands (`title`, `cover.alt`), counted from 1. */
  lineOf(field: string): number | undefined;
  /** The words that the page wants to be found for. */
  keyphrase?: string | undefined;
  /** The day of the last change that a visitor would notice. */
  updated?: Date | undefined;
  /** Whether a page of this kind may name a keyphrase. */
  takesKeyphrase?: boolean | undefined;
  /** Severities of rules on this page alone. */
  rules?: Record<string, 'error' | 'warning' | 'info' | 'off'> | undefined;
}

/** Finds the source of a page by its address; nothing for pages that no one file stands behind. */
export type FindSource = (path: string) => PageSource | undefined;
