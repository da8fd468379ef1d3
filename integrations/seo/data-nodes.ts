import type { Page } from '../kit/html/page.ts';

/** A thing that structured data describes: its properties by name. */
export type DataNode = Record<string, unknown>;

const isNode = (value: unknown): value is DataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every thing that a page's JSON-LD describes at the top: the members of its graphs and lists. JSON that is not
 * well formed gives nothing here; the linter reports it.
 */
export function dataNodes({ head }: Pick<Page, 'head'>): DataNode[] {
  return head.data.flatMap(({ text }) => {
    try {
      return topNodes(JSON.parse(text));
    } catch {
      return [];
    }
  });
}

function topNodes(value: unknown): DataNode[] {
  if (Array.isArray(value)) return value.flatMap(topNodes);
  if (!isNode(value)) return [];
  return value['@graph'] === undefined ? [value] : topNodes(value['@graph']);
}

/** Whether a thing is of one of these types of schema.org. */
export const isOfType = (node: DataNode, types: ReadonlySet<string>): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && types.has(type));

/** A property that is a text, trimmed; nothing when it is empty or something else. */
export function textOf(node: DataNode, name: string): string | undefined {
  const value = node[name];
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** What a property refers to: nodes as they stand, or those of the page that bear the `@id` it names. */
export function nodesOf(node: DataNode, name: string, all: readonly DataNode[]): DataNode[] {
  return [node[name]].flat().flatMap((value) => {
    if (!isNode(value)) return [];
    const id = value['@id'];
    const only = Object.keys(value).length === 1 && typeof id === 'string';
    const node = only ? all.find((one) => one['@id'] === id) : value;
    return node ? [node] : [];
  });
}

/** The types of a text that stands for itself and has a day of its own. */
export const ARTICLES: ReadonlySet<string> = new Set([
  'Article',
  'BlogPosting',
  'NewsArticle',
  'TechArticle',
]);
