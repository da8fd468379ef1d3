declare module 'linebreak' {
  /** The line breaking algorithm of Unicode (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place where a line may, or must, end; null at the end. */
    nextBreak(): { position: number; required: boolean } | null;
  }
}

declare module 'bidi-js' {
  /** Levels and paragraphs of a text, by the bidirectional algorithm of Unicode (UAX #9). */
  interface Levels {
    levels: Uint8Array;
    paragraphs: { start: number; end: number; level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, base?: 'ltr' | 'rtl' | 'auto'): Levels;
    getMirroredCharacter(char: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}

declare module 'fontverter' {
  /** Turns a font of one container into another: woff2 into sfnt. */
  export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>;
}
