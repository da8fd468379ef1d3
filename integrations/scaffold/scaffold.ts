/** What `marquee new` asks for. */
export interface Field {
  /** Name of the flag: `--title`. */
  name: string;
  /** Question on a terminal, and the flag's help. */
  ask: string;
  required?: boolean;
  /** Answer where none is given; may follow from the answers before it. */
  initial?: (answers: Answers, context: Context) => string | undefined;
  /** What is wrong with an answer; nothing when it is right. */
  validate?: (value: string, context: Context) => string | undefined;
}

export type Answers = Record<string, string | undefined>;

/** What a new file must know of the project. */
export interface Context {
  locales: string[];
  author: string | undefined;
  /** Authors that there are. */
  authors: string[];
  /** Networks that a social post may be for. */
  networks: readonly string[];
  /** Today, 2026-04-20, in the site's time zone. */
  today: string;
  /** Landing pages that exist. */
  pages: string[];
}

export interface NewFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

/** One kind of content that can be begun from the command line. */
export interface Scaffold {
  description: string;
  fields: Field[];
  files: (answers: Answers, context: Context) => NewFile[];
}
