import type { Text } from '../../../kit/html/page.ts';

/** An item of structured data: an object with a type. */
export interface Item {
  types: string[];
  value: Readonly<Record<string, unknown>>;
  /** Line of its script element. */
  line: number;
  /** Property under which it stands in another item, and that item's types. */
  within?: { property: string; types: string[] } | undefined;
}

/** The structured data of a page. */
export interface Data {
  items: Item[];
  /** Scripts that are not JSON. */
  broken: { line: number; message: string }[];
  /** Ids that items have, and those that only refer. */
  ids: Set<string>;
  references: { id: string; line: number }[];
  /** What a value refers to, if it is only an `@id`. */
  resolve(value: unknown): unknown;
}

type Record_ = Record<string, unknown>;
const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** Types of an item, without the schema.org prefix. */
const typesOf = (value: Record_): string[] =>
  listOf(value['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));

export function readData(scripts: readonly Text[]): Data {
  const items: Item[] = [];
  const broken: Data['broken'] = [];
  const byId = new Map<string, Record_>();
  const references: Data['references'] = [];
  const visit = (value: unknown, line: number, within?: Item['within']): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, line, within);
    if (!isRecord(value)) return;
    const types = typesOf(value);
    const id = value['@id'];
    const keys = Object.keys(value);
    if (typeof id === 'string') {
      if (keys.length === 1) references.push({ id, line });
      else if (!byId.has(id)) byId.set(id, value);
    }
    if (types.length) items.push({ types, value, line, ...(within && { within }) });
    for (const key of keys)
      if (key === '@graph') visit(value[key], line);
      else if (!key.startsWith('@')) visit(value[key], line, { property: key, types });
  };
  for (const { text, line } of scripts)
    try {
      visit(JSON.parse(text), line);
    } catch (error) {
      broken.push({ line, message: error instanceof Error ? error.message : String(error) });
    }
  return {
    items,
    broken,
    references,
    ids: new Set(byId.keys()),
    resolve: (value) =>
      isRecord(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
        ? (byId.get(value['@id']) ?? value)
        : value,
  };
}

/** The values at a dotted path of an item, references followed: `author.name`. */
export function valuesAt(item: Item['value'], path: string, resolve: Data['resolve']): unknown[] {
  let values: unknown[] = [item];
  for (const step of path.split('.'))
    values = values.flatMap((value) => {
      const whole = resolve(value);
      return isRecord(whole) ? listOf(whole[step]) : [];
    });
  return values.filter((value) => value !== '');
}
