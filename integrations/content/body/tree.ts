/** A node of Markdown or MDX, as far as it is read here. */
export interface TreeNode {
  type: string;
  position?: { start: { offset?: number; line: number; column: number }; end: { offset?: number } };
  children?: TreeNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string | null;
  /** Name of a footnote, or of an address that stands below the text. */
  identifier?: string;
  attributes?: TreeAttribute[];
}

export interface TreeAttribute {
  type: string;
  name?: string;
  /** Text, nothing (`<Figure wide>`), or code in braces. */
  value?: string | null | { value: string };
}

/** Calls `visit` for every node with the one that holds it, parents first. */
export function visitTree(
  node: TreeNode,
  visit: (node: TreeNode, parent?: TreeNode) => void,
  parent?: TreeNode,
): void {
  visit(node, parent);
  for (const child of node.children ?? []) visitTree(child, visit, node);
}

/** The words of a node, without its marks. */
export const plainText = ({ value = '', children = [] }: TreeNode): string =>
  `${value}${children.map(plainText).join('')}`;

/** The text of an attribute; undefined when it is absent or code (`{…}`) that is not a plain text. */
export function textOf({ value }: TreeAttribute): string | undefined {
  if (typeof value === 'string') return value;
  const literal = /^\s*(["'`])([^"'`\\$]*)\1\s*$/.exec(value?.value ?? '');
  return literal?.[2];
}
