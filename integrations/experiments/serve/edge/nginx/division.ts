import { quote } from '../../../../kit/nginx-text.ts';

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
