/** A text for the inside of quotes in nginx's configuration: backslash and quote are all that needs escaping. */
export const escapeQuoted = (text: string): string => text.replace(/["\\]/g, '\\$&');

/** A text between quotes in nginx's configuration; `$` begins the name of a variable. */
export const quote = (text: string): string => `"${escapeQuoted(text)}"`;

/** A text as a part of a regular expression; backslashes are avoided, since quotes would take half of them. */
export const literal = (text: string): string => text.replace(/[.*+?()[\]{}|$-]/g, '[$&]');

/** A table: a variable whose value follows from a text; rows that begin with `~` are regular expressions. */
export const table = (
  from: string,
  name: string,
  fallback: string,
  rows: readonly (readonly [key: string, value: string])[],
): string =>
  [
    `map ${from} $${name} {`,
    `  default ${quote(fallback)};`,
    ...rows.map(([key, value]) => `  ${quote(key)} ${quote(value)};`),
    '}',
    '',
  ].join('\n');
