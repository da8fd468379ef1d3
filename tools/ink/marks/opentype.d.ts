/** The little of opentype.js 2.0 that is used here; the package brings no types of its own, and its main file has no named exports in Node. */
declare module 'opentype.js/dist/opentype.mjs' {
  export type Command =
    | { type: 'M' | 'L'; x: number; y: number }
    | { type: 'Q'; x1: number; y1: number; x: number; y: number }
    | { type: 'C'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
    | { type: 'Z' };

  export class Path {
    commands: Command[];
    extend(path: Path): void;
  }

  export type Glyph = { advanceWidth?: number; getPath(x: number, y: number, size: number): Path };

  export type Font = { unitsPerEm: number; charToGlyph(char: string): Glyph };

  export function parse(bytes: ArrayBuffer): Font;
}
