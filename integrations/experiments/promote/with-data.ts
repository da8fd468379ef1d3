import { isDeepStrictEqual } from 'node:util';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';

/**
 * The text of a YAML file that says other data: what stays the same keeps its place, its style and its comments.
 * Blocks in lists are known by their `id` (else by their `name`), so that they take their comments along when they move.
 * Spaces inside braces and the breaks of long lines follow one style.
 */
export function withData(text: string, data: unknown): string {
  const document = parseDocument(text);
  document.contents = laid(document, document.contents, data) as typeof document.contents;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('[ ') ? written : tight(written);
}

/** Lists in brackets without spaces inside them: the writer of YAML gives them those of braces. */
function tight(text: string): string {
  const spaces: number[] = [];
  visit(parseDocument(text), {
    Seq: (_, { flow, range }) => {
      if (!flow || !range) return;
      if (text[range[0] + 1] === ' ') spaces.push(range[0] + 1);
      if (text[range[1] - 2] === ' ') spaces.push(range[1] - 2);
    },
  });
  const drop = new Set(spaces);
  return text
    .split('')
    .filter((_, at) => !drop.has(at))
    .join('');
}

function laid(document: Document, node: Node | null, value: unknown): Node {
  if (node && isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isMap(node) && isRecord(value)) {
    node.items = node.items.filter(({ key }) => Object.hasOwn(value, String(key)));
    for (const [key, one] of Object.entries(value)) {
      const pair = node.items.find((item) => String(item.key) === key);
      if (pair) pair.value = laid(document, nodeOf(pair.value), one);
      else node.items.push(document.createPair(key, one));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    const before = node.items.map(nodeOf);
    // The reader gives a comment above the first item to the whole list.
    if (before[0] && node.commentBefore) {
      before[0].commentBefore = node.commentBefore;
      node.commentBefore = null;
    }
    node.items = value.map((one: unknown, at) =>
      laid(document, same(document, before, one, at), one),
    );
    return node;
  }
  const fresh = document.createNode(value);
  if (node) {
    fresh.comment = node.comment ?? null;
    fresh.commentBefore = node.commentBefore ?? null;
    // A price in quotation marks stays in them.
    if (isScalar(node) && isScalar(fresh) && typeof node.value === typeof fresh.value && node.type)
      fresh.type = node.type;
  }
  return fresh;
}

/** The item of a list that a new one follows: of the same id or name, else, where it has none, in the same place. */
function same(
  document: Document,
  before: (Node | null)[],
  value: unknown,
  at: number,
): Node | null {
  const key = ['id', 'name'].find((name) => isRecord(value) && value[name] !== undefined);
  if (key === undefined) return before[at] ?? null;
  const wanted = (value as Record<string, unknown>)[key];
  return (
    before.find(
      (node) => isMap(node) && (node.toJS(document) as Record<string, unknown>)[key] === wanted,
    ) ?? null
  );
}

const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
