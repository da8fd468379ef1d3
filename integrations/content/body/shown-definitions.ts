import { visitTree, type TreeNode } from './tree.ts';

/** Names of addresses below a text (`[1]: tea.jpg`) that are only shown as pictures, `![Tea][1]`: no link leads there. */
export function shownDefinitions(tree: TreeNode): Set<string> {
  const shown = new Set<string>();
  const linked = new Set<string>();
  visitTree(tree, ({ type, identifier = '' }) => {
    if (type === 'imageReference') shown.add(identifier);
    if (type === 'linkReference') linked.add(identifier);
  });
  return new Set([...shown].filter((name) => !linked.has(name)));
}
