import { Html, children, type Props } from './html.ts';

/** A component in a text: its name, and the values that the writer gave it. */
export interface Slot {
  name: string;
  props: Props;
}

/** A text as a page renders it: HTML, and components with their own contents. */
export type BodyNode = string | (Slot & { children: BodyNode[] });

/**
 * Takes components out of a text while it is evaluated. In the HTML each leaves a pair of comments around its
 * contents; MDX has no comments of its own and Markdown's are dropped, so that no writer can forge one.
 */
export class SlotCollector {
  readonly slots: Slot[] = [];

  /** A stand-in for the component of this name. */
  readonly component = (name: string) => (props: Props) => {
    const { children: inner, ...rest } = props;
    const index = this.slots.push({ name, props: JSON.parse(JSON.stringify(rest)) }) - 1;
    return new Html(`<!--slot:${index}-->${children(inner)}<!--/slot:${index}-->`);
  };
}

const MARK = /<!--(\/?)slot:(\d+)-->/g;

/** The tree of a text from its HTML and its slots. */
export function bodyTree(html: string, slots: Slot[]): BodyNode[] {
  const root: BodyNode[] = [];
  const stack = [root];
  let from = 0;
  for (const { 0: mark, 1: closing, 2: number, index } of html.matchAll(MARK)) {
    if (index > from) stack.at(-1)!.push(html.slice(from, index));
    from = index + mark.length;
    if (closing) {
      stack.pop();
      continue;
    }
    const node = { ...slots[Number(number)]!, children: [] };
    stack.at(-1)!.push(node);
    stack.push(node.children);
  }
  if (from < html.length) root.push(html.slice(from));
  return root;
}
