import { Parser } from 'htmlparser2';

/** A block of a built page: an element with `data-block`, as it stands in the HTML. */
export interface BuiltBlock {
  id: string;
  start: number;
  /** One past its last character. */
  end: number;
}

export interface BuiltParts {
  /** Outermost blocks, in their order. */
  blocks: BuiltBlock[];
  /** The title element; undefined where there is none. */
  title: { start: number; end: number } | undefined;
  /** Where the end tag of <head> begins, and the start tag of <body>. */
  headEnd: number;
  bodyStart: number;
  /** Files that the page loads: `stylesheet /a.css`, `module /b.js`. */
  files: string[];
}

/** Where the parts of a built page are that variants may change. */
export function builtParts(html: string): BuiltParts {
  const parts: BuiltParts = { blocks: [], title: undefined, headEnd: 0, bodyStart: 0, files: [] };
  let depth = 0;
  let open: { id: string; start: number; depth: number } | undefined;
  let titleStart = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (name === 'body') parts.bodyStart = parser.startIndex;
        if (name === 'title' && titleStart < 0) titleStart = parser.startIndex;
        if (name === 'link' && attributes['rel'] === 'stylesheet')
          parts.files.push(`stylesheet ${attributes['href']}`);
        if (name === 'script' && attributes['src']) parts.files.push(`module ${attributes['src']}`);
        const id = attributes['data-block'];
        if (id !== undefined && !open) open = { id, start: parser.startIndex, depth };
      },
      onclosetag(name) {
        if (open?.depth === depth) {
          parts.blocks.push({ id: open.id, start: open.start, end: parser.endIndex + 1 });
          open = undefined;
        }
        if (name === 'title' && titleStart >= 0 && !parts.title)
          parts.title = { start: titleStart, end: parser.endIndex + 1 };
        if (name === 'head') parts.headEnd = parser.startIndex;
        depth -= 1;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return parts;
}
