/** A font file and the weight that it is drawn in. */
export interface Weight {
  /** As in CSS: 400. */
  weight: number;
  /** The file, as Node resolves it: `@scope/package/file.ttf`, or a path from the project's root. */
  file: string;
  /** Which characters it must have: all of the text, or only what stands in headings and in bold. */
  use: 'text' | 'headings';
}

export interface FontsOptions {
  latin: {
    /** Family name in CSS. */
    family: string;
    /** A variable font of Fontsource: `@fontsource-variable/newsreader`. */
    package: string;
    /** The weights that the site uses, that of its text first. */
    weights: [number, ...number[]];
    /** Locales whose pages fetch the upright font first. */
    preload: string[];
  };
  han: {
    /** Family name in CSS. */
    family: string;
    /** Locales whose pages link the stylesheet; others never load a byte of it. */
    locales: string[];
    weights: Weight[];
    /** Characters that pages in other languages show too: the name of the language in its switch, say. */
    guests?: string;
    /** Classes that the stylesheets set in the headings’ weight, besides h1 to h6, strong, b, dt and th. */
    boldClasses?: string[];
  };
  /** Folders of texts, from the project's root: read in dev, and to say where a missing glyph stands. */
  texts: string[];
}
