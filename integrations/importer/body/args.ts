/** Arguments of a shortcode or a tag: `"a" b key="value"`. */
export interface Args {
  positional: string[];
  named: Record<string, string>;
}

const ARG =
  /(?:([\w-]+)\s*[=:]\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s"'`,=]+))/g;

/** Reads arguments as Hugo, Zola and Liquid write them; commas between them are ignored. */
export function parseArgs(text: string): Args {
  const args: Args = { positional: [], named: {} };
  for (const found of text.matchAll(ARG)) {
    const quoted = found[2] ?? found[3];
    const value =
      quoted === undefined ? (found[4] ?? found[5] ?? '') : quoted.replace(/\\(["'\\])/g, '$1');
    if (found[1]) args.named[found[1]] = value;
    else args.positional.push(value);
  }
  return args;
}

const PROSE =
  /^(?:title|caption|alt|label|summary|text|description|desc|header|heading|message|content|quote|author|cite|source|attr|name|subtitle|note|body|tooltip|placeholder)$/i;

/** Arguments that a reader was meant to see: those named like prose, and any with a space between letters. */
export function proseOf({ positional, named }: Args): string[] {
  const seen = Object.entries(named)
    .filter(([name, value]) => /[\p{L}\p{N}]/u.test(value) && (PROSE.test(name) || isProse(value)))
    .map(([, value]) => value);
  return [...seen, ...positional.filter(isProse)];
}

const isProse = (value: string) =>
  /\p{L}\S*\s+\S*\p{L}/u.test(value) || /[\p{sc=Han}]/u.test(value);

/** What is left of a piece of markup once the texts that were kept are taken out of it. */
export function withoutKept(markup: string, kept: string[]): string {
  let rest = markup;
  for (const text of kept)
    if (text) {
      const at = rest.indexOf(text);
      if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + text.length)}`;
    }
  return rest;
}
