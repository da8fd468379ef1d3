/** A line of a list: what it is about, where that is, and what is said of it. */
export interface Line {
  text: string;
  href?: string | undefined;
  /** Before the text: the day, the kind. */
  lead?: string | undefined;
  /** After the text. */
  note?: string | undefined;
}

export interface Table {
  head: string[];
  rows: string[][];
}

/** Whether each column of a table holds figures, which stand to the right. */
export const figures = ({ head, rows }: Table): boolean[] =>
  head.map((_, index) => index > 0 && rows.every((row) => /^[^\p{L}]*\d/u.test(row[index]!)));

/** A part of a brief: a sentence, a list, a table, in this order, as far as there is one. */
export interface Part {
  /** Below the title of a section. */
  title?: string | undefined;
  sentence?: string | undefined;
  lines?: Line[] | undefined;
  table?: Table | undefined;
}

export interface Section {
  title: string;
  parts: Part[];
}

/** A brief without a form: Markdown and HTML are made from it. */
export interface Brief {
  /** BCP 47 tag of its texts. */
  language: string;
  title: string;
  lede: string;
  /** Around the note of a line. */
  brackets: readonly [string, string];
  sections: Section[];
}
