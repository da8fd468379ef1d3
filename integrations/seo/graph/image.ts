import type { ImageObject } from 'schema-dts';
import { known, type Node } from './node.ts';

export interface ImageFacts {
  /** Absolute. */
  url: string;
  /** In pixels. */
  width?: number | undefined;
  height?: number | undefined;
  /** What it shows. */
  caption?: string | undefined;
}

/** A picture that other things in the graph may refer to. */
export const imageObject = (id: string, facts: ImageFacts): Node<ImageObject> => ({
  '@type': 'ImageObject',
  '@id': id,
  url: facts.url,
  contentUrl: facts.url,
  ...known({ width: size(facts.width), height: size(facts.height), caption: facts.caption }),
});

const size = (pixels: number | undefined) => (pixels === undefined ? undefined : String(pixels));
