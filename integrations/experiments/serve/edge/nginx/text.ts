/** A text between quotes in nginx's configuration. */
export const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

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

/**
 * A table that divides ids among parts of the line from 0 to 1, which are given by their ends, in order; what is left
 * goes to `rest`. nginx takes percents of two digits.
 */
export function division(
  from: string,
  name: string,
  parts: readonly (readonly [end: number, value: string])[],
  rest: string,
): string {
  const ends = [0, ...parts.map(([end]) => Math.round(end * 10_000))];
  const rows = parts
    .map(([, value], place) => [ends[place + 1]! - ends[place]!, value] as const)
    .filter(([share]) => share > 0);
  return [
    `split_clients ${quote(from)} $${name} {`,
    ...rows.map(([share, value]) => `  ${(share / 100).toFixed(2)}% ${quote(value)};`),
    `  * ${quote(rest)};`,
    '}',
    '',
  ].join('\n');
}
