/** An element of a drawing: its place in the tree, and what it repeats. */
export interface Drawn {
  id?: string | undefined;
  /** Index of the parent, which comes before it; absent for the root. */
  parent?: number | undefined;
  /** Id of the element that a `<use>` repeats. */
  uses?: string | undefined;
}

/** No need to count on: whatever is above is too much. */
const ENOUGH = 1_000_000;

/**
 * How many elements a drawing has once every `<use>` is replaced by what it repeats, and how deep it nests. A few
 * lines that repeat each other can stand for millions. One that repeats itself counts as endless.
 */
export function expandedSize(elements: readonly Drawn[]): { elements: number; depth: number } {
  const ids = new Map(
    elements.flatMap(({ id }, index) => (id === undefined ? [] : [[id, index] as const])),
  );
  const children: number[][] = elements.map(() => []);
  const depths: number[] = [];
  for (const [index, { parent }] of elements.entries()) {
    depths.push(parent === undefined ? 1 : depths[parent]! + 1);
    if (parent !== undefined) children[parent]!.push(index);
  }
  const depth = depths.reduce((most, one) => Math.max(most, one), 0);
  // What is deeper is refused anyway, and would exhaust the stack here.
  if (depth > 1000) return { elements: elements.length, depth };
  const sizes = new Map<number, number>();
  const open = new Set<number>();
  const sizeOf = (index: number): number => {
    const known = sizes.get(index);
    if (known !== undefined) return known;
    // A circle, or a chain so long that following it would exhaust the stack.
    if (open.has(index) || open.size > 2000) return ENOUGH;
    open.add(index);
    const { uses } = elements[index]!;
    const repeated = uses === undefined ? undefined : ids.get(uses);
    let size = 1 + (repeated === undefined ? 0 : sizeOf(repeated));
    for (const child of children[index]!) size = Math.min(ENOUGH, size + sizeOf(child));
    open.delete(index);
    sizes.set(index, size);
    return size;
  };
  const roots = elements.flatMap(({ parent }, index) => (parent === undefined ? [index] : []));
  return { elements: roots.reduce((sum, root) => sum + sizeOf(root), 0), depth };
}
