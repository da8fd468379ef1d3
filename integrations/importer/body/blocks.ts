/** Starts of a line's containers: quote marks and the indent of list items. */
const PREFIX = /^[ \t]*(?:>[ \t]?)*/;

/** The quote marks and indent of the line that an offset lies on, to be repeated on inserted lines. */
export function linePrefix(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  const item = /^([ \t>]*)([-*+]|\d{1,9}[.)])([ \t]+)/.exec(line);
  if (item) return item[1]! + ' '.repeat(item[2]!.length + item[3]!.length);
  return PREFIX.exec(line)?.[0] ?? '';
}

/** A text as a block of its own: empty lines around it, the container's prefix on each of its lines. */
export function block(content: string, prefix = ''): string {
  const empty = prefix.trimEnd();
  const lines = content.split('\n').map((line) => (line ? prefix + line : empty));
  return `\n${empty}\n${lines.join('\n')}\n${empty}\n${prefix}`;
}

/** A fenced code block whose fence is longer than any run of backticks inside. */
export function fence(code: string, lang = ''): string {
  const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${lang.replace(/[`\s].*$/s, '')}\n${code.replace(/^\n+|\s+$/g, '')}\n${marks}`;
}

/** Inline code that survives backticks inside it. */
export function inlineCode(code: string): string {
  const flat = code.replace(/\s+/g, ' ').trim();
  const longest = Math.max(0, ...(flat.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(flat) ? ' ' : '';
  return marks + pad + flat + pad + marks;
}

/** An HTML comment; what would end it early is taken apart. */
export const comment = (text: string): string =>
  `<!-- ${text.trim().replaceAll('-->', '-- >').replace(/^-?>/, ' $&')} -->`;

/** The text of a link or a picture's description, safe between square brackets. */
export const bracketed = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]\\]/g, '\\$&');

/** The address of a link, safe between round brackets. */
export const destination = (url: string): string =>
  /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent).replace(/\n/g, ' ')}>` : url;

/** A picture in Markdown. */
export const picture = (alt: string, url: string, title?: string): string =>
  `![${bracketed(alt)}](${destination(url)}${title ? ` "${title.replace(/\s+/g, ' ').replaceAll('"', '\\"')}"` : ''})`;

/** A picture with its caption, as Markdown between HTML tags: fit for Markdown and MDX. */
export const figure = (image: string, caption: string): string =>
  caption
    ? `<figure>\n\n${image}\n\n<figcaption>\n\n${caption.trim()}\n\n</figcaption>\n\n</figure>`
    : image;
