import type { Element } from '../layout/elements.ts';
import type { Frame } from '../layout/frame.ts';
import type { Facts } from '../facts.ts';

/** Turns what a page says into boxes, in any of the sizes. Every text in `facts` can be drawn as it is. */
export type Template = (facts: Facts, frame: Frame) => Element;
