import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { init } from 'satori/standalone';
import type { Element, Leaf, Style } from './elements.ts';

/** A leaf and where it came to stand, in pixels. */
export interface Placed {
  leaf: Leaf;
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Node {
  type: 'div';
  props: { style: Style; children?: Node[]; leaf?: number };
}

let ready: Promise<void> | undefined;

/** satori with its layout engine beside it starts in half the time of the one that has it inside as text. */
function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('satori/layout.wasm');
  ready ??= readFile(file).then(init);
  return ready;
}

/** Lays a tree out with satori: the boxes as an SVG, and the places of what is drawn into them. */
export async function placeElements(
  tree: Element,
  size: { width: number; height: number },
): Promise<{ frame: string; placed: Placed[] }> {
  const leaves: Leaf[] = [];
  const places = new Map<number, Omit<Placed, 'leaf'>>();
  await start();
  const svg = await satori(nodeOf(tree, leaves) as never, {
    ...size,
    // No letter is its business: see layout/elements.ts.
    fonts: [],
    onNodeDetected: ({ props, left, top, width, height }) => {
      const index: unknown = props['leaf'];
      if (typeof index === 'number') places.set(index, { left, top, width, height });
    },
  });
  return {
    frame: withoutIdleMasks(svg),
    placed: leaves.flatMap((leaf, index) => {
      const place = places.get(index);
      return place ? { leaf, ...place } : [];
    }),
  };
}

function nodeOf(element: Element, leaves: Leaf[]): Node {
  if (element.kind === 'box') {
    const style = { display: 'flex', boxSizing: 'border-box', ...element.style };
    return {
      type: 'div',
      props: { style, children: element.children.map((child) => nodeOf(child, leaves)) },
    };
  }
  leaves.push(element);
  return {
    type: 'div',
    props: {
      leaf: leaves.length - 1,
      style: { display: 'flex', flexShrink: 0, ...sizeOf(element) },
    },
  };
}

function sizeOf(leaf: Leaf): Style {
  if (leaf.kind === 'text') return { width: leaf.width, height: leaf.height };
  return leaf.kind === 'drawing' ? { width: leaf.size, height: leaf.size } : leaf.style;
}

/** satori masks every box, seen or not: without those that nothing uses, pages of one template share a frame. */
const withoutIdleMasks = (svg: string): string =>
  svg.includes('url(#') ? svg : svg.replace(/<mask [\s\S]*?<\/mask>/g, '');
