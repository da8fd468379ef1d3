import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { scanTags, type Tag } from './tags.ts';
import { parseMarkdown, walk, type Node } from './tree.ts';

/** A text with its raw HTML, and the edits that are found for it. */
export interface Page {
  draft: Draft;
  value: string;
  nodes: Node[];
  tags: Tag[];
  context: Context;
  edits: Edit[];
  /** HTML blocks that now hold Markdown: their indent would make code of it. */
  opened: Set<Node>;
}

/** Pieces of raw HTML in a Markdown text, and their tags. A tag never reaches from one piece into another. */
export function htmlNodes(text: string): { nodes: Node[]; tags: Tag[] } {
  const nodes: Node[] = [];
  for (const node of walk(parseMarkdown(text)))
    if (node.type === 'html' && node.start >= (nodes.at(-1)?.end ?? 0)) nodes.push(node);
  const tags = nodes.flatMap(({ start, end }) =>
    scanTags(text.slice(start, end)).map((tag) => moved(tag, start)),
  );
  return { nodes, tags };
}

const moved = (tag: Tag, by: number): Tag => ({
  ...tag,
  start: tag.start + by,
  end: tag.end + by,
  attributes: tag.attributes.map((attribute) => ({
    ...attribute,
    start: attribute.start + by,
    end: attribute.end + by,
  })),
});

/** The HTML node that an offset lies in. */
export function nodeAt(nodes: Node[], offset: number): Node | undefined {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nodes[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  return node && node.start <= offset ? node : undefined;
}

/** True for a tag in a line of text, as against one in an HTML block. */
export function inLine(tag: Tag, nodes: Node[]): boolean {
  const parent = nodeAt(nodes, tag.start)?.parent?.type ?? 'root';
  return !/^(?:root|listItem|blockquote|footnoteDefinition)$/.test(parent);
}
