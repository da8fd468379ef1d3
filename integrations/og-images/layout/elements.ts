import type { Treatment } from '../paint/picture.ts';
import type { Setting } from '../text/shape.ts';

/** CSS as satori takes it: flexbox, colours, borders, gradients. Lengths without a unit are pixels. */
export type Style = Record<string, string | number | undefined>;

/** A box with what stands in it. */
export interface Box {
  kind: 'box';
  style: Style;
  children: Element[];
}

/** Lines of text, already set. */
export interface Text {
  kind: 'text';
  width: number;
  height: number;
  lines: string[];
  /** Of the letters, in pixels. */
  size: number;
  leading: number;
  colour: string;
  align: 'left' | 'center' | 'right';
  setting: Setting;
}

/** The page's picture. */
export interface PictureLeaf {
  kind: 'picture';
  style: Style;
  treatment: Treatment;
}

/** An SVG file in a square of so many pixels. */
export interface Drawing {
  kind: 'drawing';
  file: string;
  size: number;
}

export type Leaf = Text | PictureLeaf | Drawing;
export type Element = Box | Leaf;

/** A box; children that are undefined or false are left out. */
export const box = (style: Style, ...children: (Element | undefined | false)[]): Box => ({
  kind: 'box',
  style,
  children: children.filter((child) => child !== undefined && child !== false),
});

/** Boxes from top to bottom. */
export const column = (style: Style, ...children: (Element | undefined | false)[]): Box =>
  box({ flexDirection: 'column', ...style }, ...children);
