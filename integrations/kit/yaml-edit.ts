import { isMap, isScalar, parseDocument, type Pair, type Scalar } from 'yaml';

export type YamlPath = readonly (string | number)[];

/**
 * The text of a YAML file with another value at a path: nothing else in it changes, not a space or a comment. Undefined
 * where the path leads to no single value.
 */
export function withValueAt(
  text: string,
  path: YamlPath,
  value: string | number,
): string | undefined {
  const node = parseDocument(text).getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return `${text.slice(0, start)}${value}${text.slice(end)}`;
}

/**
 * The same for a field of the mapping at a path, which is added behind `after` where the mapping lacks it. Undefined
 * where there is no such mapping, or no field `after` in it.
 */
export function withFieldAt(
  text: string,
  path: YamlPath,
  { field, value, after }: { field: string; value: string | number; after: string },
): string | undefined {
  const changed = withValueAt(text, [...path, field], value);
  if (changed !== undefined) return changed;
  const map = parseDocument(text).getIn(path, true);
  if (!isMap(map) || map.has(field)) return undefined;
  const beside = map.items.find((pair) => isScalar(pair.key) && pair.key.value === after) as
    Pair<Scalar, Scalar> | undefined;
  if (!beside?.value?.range || !beside.key.range) return undefined;
  const end = beside.value.range[1];
  const column = beside.key.range[0] - (text.lastIndexOf('\n', beside.key.range[0]) + 1);
  const between = map.flow ? ', ' : `\n${' '.repeat(column)}`;
  // A comment on the line of a field stays on it.
  const at = map.flow ? end : lineEnd(text, end);
  return `${text.slice(0, at)}${between}${field}: ${value}${text.slice(at)}`;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
