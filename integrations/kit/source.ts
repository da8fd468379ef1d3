import {
  LineCounter,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';

/** A place in a file, counted from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** What the YAML reader said, with its own name for it and its place. */
export interface YamlError {
  code: string;
  message: string;
  duplicate: boolean;
  place: Place;
}

/** A YAML text or a front matter, with the way back from a value to its place. */
export interface Source {
  /** The values; undefined when the YAML is not well formed (a key given twice does no harm here). */
  data: unknown;
  errors: YamlError[];
  /** Where a text without quotes ends before a sign that begins a comment: `Bread #1` is read as `Bread`. */
  cuts: Place[];
  /** The text after the front matter; empty in a YAML file. */
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
  /** Where the value (or the key, with `key: true`) at a path stands; the nearest parent when it is absent. */
  locate(path: readonly PropertyKey[], options?: { key?: boolean }): Place;
  /** The value at a path as it was written; undefined when there is none. */
  written(path: readonly PropertyKey[]): string | undefined;
}

const FENCE = /^---[ \t]*$/;

/** Text without a byte order mark, every line ended by `\n`, so that lines are counted alike everywhere. */
export const normalizeLines = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Splits a Markdown file into front matter and body; undefined when there is no closed front matter. */
export function splitFrontMatter(
  text: string,
): { yaml: string; yamlLine: number; body: string; bodyLine: number } | undefined {
  const lines = normalizeLines(text).split('\n');
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || !FENCE.test(lines[open]!)) return undefined;
  const close = lines.findIndex((line, index) => index > open && FENCE.test(line));
  if (close < 0) return undefined;
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** Reads YAML; `offset` is the number of lines of the file that stand before it. */
export function readYaml(
  text: string,
  offset = 0,
  rest: { body: string; bodyLine: number } = { body: '', bodyLine: 1 },
): Source {
  const yaml = normalizeLines(text);
  const placeIn = ({ counter }: Pick<Parsed, 'counter'>, position: number): Place => {
    const { line, col } = counter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  try {
    const parsed = parse(yaml);
    const { document } = parsed;
    // An unknown tag (`!include`) is only a warning to this reader, but Astro's refuses the file.
    const errors = [...document.errors, ...document.warnings, ...oddities(document)].map(
      ({ code, message, pos }) => ({
        code: code as string,
        message,
        duplicate: code === 'DUPLICATE_KEY',
        place: placeIn(parsed, pos[0]),
      }),
    );
    const sound = errors.every(({ duplicate }) => duplicate);
    return {
      data: sound ? document.toJS({ maxAliasCount: 100 }) : undefined,
      errors,
      cuts: cutsOf(document, yaml).map((at) => placeIn(parsed, at)),
      ...rest,
      locate: (path, { key = false } = {}) => {
        const again = parsedAgain(yaml);
        return placeIn(again, offsetOf(again.document, path, key));
      },
      written: (path) => {
        const range = nodeAt(parsedAgain(yaml).document, path).node?.range;
        return range ? yaml.slice(range[0], range[1]) : undefined;
      },
    };
  } catch (error) {
    // Thousands of nested brackets, or aliases of aliases, end in an exception instead of an error.
    const message = error instanceof Error ? error.message : String(error);
    const first = { line: 1 + offset, column: 1 };
    return {
      data: undefined,
      errors: [{ code: 'TOO_DEEP', message, duplicate: false, place: first }],
      cuts: [],
      ...rest,
      locate: () => first,
      written: () => undefined,
    };
  }
}

interface Parsed {
  yaml: string;
  document: Document;
  counter: LineCounter;
}

function parse(yaml: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    merge: true,
    // Bytes, sets and the like are nothing that a field takes: `!!binary` is refused as `!include` is.
    resolveKnownTags: false,
    // A list as a key is told as a field that does not exist, not on the console of Node.
    logLevel: 'error',
  });
  return { yaml, document, counter };
}

let last: Parsed | undefined;

/**
 * The nodes of a text, for the few whose places are asked for: those of ten thousand files would fill the memory.
 * Questions come file by file, so that the last one is enough.
 */
const parsedAgain = (yaml: string): Parsed => (last?.yaml === yaml ? last : (last = parse(yaml)));

/** Reads a Markdown or MDX file's front matter; undefined when there is none or it is not closed. */
export function readFrontMatter(text: string): Source | undefined {
  const parts = splitFrontMatter(text);
  return parts && readYaml(parts.yaml, parts.yamlLine - 1, parts);
}

interface Oddity {
  code: string;
  message: string;
  pos: readonly [number, number, ...unknown[]];
}

/** A space that is none to YAML, at the beginning of a key: a no-break one of a web page, a wide one of a Chinese keyboard. */
const WIDE_SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/**
 * What the reader takes, or finds only when it makes values and then throws: aliases (`*name`) of no anchor or of what they
 * stand in, and keys that begin with a space that is none.
 */
function oddities(document: Document): Oddity[] {
  const found: Oddity[] = [];
  if (document.errors.length > 0) return found;
  visit(document, {
    Alias: (_, alias, ancestors) => {
      const anchor = alias.resolve(document);
      const pos = alias.range ?? [0, 0];
      if (!anchor) found.push({ code: 'UNRESOLVED_ALIAS', message: 'No such anchor', pos });
      else if (ancestors.includes(anchor))
        found.push({ code: 'CIRCULAR_ALIAS', message: 'The alias holds itself', pos });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && typeof key.value === 'string' && WIDE_SPACE.test(key.value))
        found.push({ code: 'WIDE_SPACE', message: 'No space of YAML', pos: key.range ?? [0, 0] });
    },
  });
  return found;
}

/** A comment that follows at once, as nobody writes one: `Bread #1`, `the #tea of the year`. */
const CUT = /^[ \t]+#[^\s#]/;

/** Where the texts begin that lose what stands after ` #`; a number or a date with a comment is whole. */
function cutsOf(document: Document, yaml: string): number[] {
  if (!yaml.includes(' #')) return [];
  const found: number[] = [];
  visit(document, {
    Scalar: (_, { type, value, range }) => {
      const [start = 0, end = 0] = range ?? [];
      if (type === 'PLAIN' && typeof value === 'string' && CUT.test(yaml.slice(end, end + 80)))
        found.push(start);
    },
  });
  return found;
}

const startOf = (node: Node | null | undefined) => node?.range?.[0];

function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
  const { node, keyNode, parent } = nodeAt(document, path);
  const own = key || !node ? (startOf(keyNode) ?? startOf(node)) : startOf(node);
  return own ?? parent;
}

/** The node at a path, its key, and the offset of the nearest parent that is there. */
function nodeAt(
  document: Document,
  path: readonly PropertyKey[],
): { node?: Node; keyNode?: Node; parent: number } {
  let node: Node | undefined = document.contents ?? undefined;
  let keyNode: Node | undefined;
  let parent = startOf(node) ?? 0;
  for (const step of path) {
    const holder: Node | undefined = isAlias(node) ? node.resolve(document) : node;
    // A parent that stands under a key is best shown by that key.
    parent = startOf(keyNode) ?? startOf(node) ?? parent;
    keyNode = undefined;
    node = undefined;
    if (isMap(holder)) {
      const pair = holder.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (isNode(pair?.key)) keyNode = pair.key;
      if (isNode(pair?.value)) node = pair.value;
    } else if (isSeq(holder)) {
      const item = holder.items[Number(step)];
      if (isNode(item)) node = item;
    }
    if (!node && !keyNode) return { parent };
  }
  return { parent, ...(node && { node }), ...(keyNode && { keyNode }) };
}
