import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';

/** A Markdown node with what the importer reads of it. */
export interface Node {
  type: string;
  start: number;
  end: number;
  children: Node[];
  value?: string;
  url?: string;
  alt?: string;
  title?: string | null;
  depth?: number;
  name?: string | null;
  attributes?: JsxAttribute[];
  parent?: Node;
}

/** An attribute of a JSX element; `value` is an object when it is an expression. */
export interface JsxAttribute {
  type: string;
  name?: string;
  value?: string | null | { type: string; value: string };
}

type Raw = MdastNode & {
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: Raw[];
};

function adopt(raw: Raw, parent?: Node): Node {
  const node = {
    ...(raw as unknown as Omit<Node, 'children'>),
    start: raw.position?.start.offset ?? parent?.start ?? 0,
    end: raw.position?.end.offset ?? parent?.start ?? 0,
    children: [] as Node[],
  } as Node;
  if (parent) node.parent = parent;
  node.children = (raw.children ?? []).map((child) => adopt(child, node));
  return node;
}

let last: { text: string; tree: Node } | undefined;

/**
 * Reads Markdown as the site will. The front matter must be gone: `---` is a line here. The tree is to be read only:
 * most steps change nothing, and the next one is given the same.
 */
export function parseMarkdown(text: string): Node {
  if (last?.text !== text)
    last = {
      text,
      tree: adopt(markdownToMdast(text, { features: { frontmatter: false } }) as Raw),
    };
  return last.tree;
}

/** Reads MDX; throws what the compiler says. */
export const parseMdx = (text: string): Node =>
  adopt(mdxToMdast(text, { features: { frontmatter: false } }) as Raw);

/** All nodes below a node, parents first. */
export function* walk(node: Node): Generator<Node> {
  for (const child of node.children) {
    yield child;
    yield* walk(child);
  }
}

/** Plain text of a node: what a reader sees, without HTML; with `pictures`, their descriptions too. */
export function plainText(node: Node, options: { pictures?: boolean } = {}): string {
  if (node.type === 'image' && options.pictures) return node.alt ?? '';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return node.children.map((child) => plainText(child, options)).join('');
}

/** Tells whether an offset lies in code (fenced, indented or inline). */
export function codeRanges(text: string): (offset: number) => Node | undefined {
  const ranges = [...walk(parseMarkdown(text))].filter(
    (node) => node.type === 'code' || node.type === 'inlineCode',
  );
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const found = ranges[low];
    return found && found.start <= offset ? found : undefined;
  };
}
