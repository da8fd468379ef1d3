import type { Draft } from './draft.ts';

/** A component of the site that posts may use without import. */
export interface Part {
  name: 'Embed' | 'Video' | 'Callout';
  props: Record<string, string>;
  /** What stands for it in plain Markdown. */
  link?: string;
}

const OPEN = '\uE100';
const CLOSE = '\uE101';
const TOKEN = /\uE100([SOC])(\d+)\uE101/g;

/**
 * Components found in a post. While the text is being changed each is one token of private-use
 * characters, which Markdown takes for a word; at the end it becomes MDX or plain Markdown.
 */
export class Parts {
  readonly list: Part[] = [];

  /** Token of a component without children. */
  single(part: Part): string {
    return `${OPEN}S${this.list.push(part) - 1}${CLOSE}`;
  }

  /** Tokens of the start and the end of a component with children. */
  pair(part: Part): [string, string] {
    const index = this.list.push(part) - 1;
    return [`${OPEN}O${index}${CLOSE}`, `${OPEN}C${index}${CLOSE}`];
  }

  /** The text with components as MDX. */
  toMdx(text: string): string {
    return text.replace(TOKEN, (_, kind: string, index: string) => {
      const part = this.list[Number(index)]!;
      const props = Object.entries(part.props)
        .map(([name, value]) => ` ${name}="${attribute(value)}"`)
        .join('');
      if (kind === 'C') return `</${part.name}>`;
      return kind === 'O' ? `<${part.name}${props}>` : `<${part.name}${props} />`;
    });
  }

  /** The text with components as plain Markdown: links, and callouts as marked quotes. */
  toMarkdown(text: string): string {
    const flat = text.replace(/\uE100S(\d+)\uE101/g, (_, index: string) => {
      const part = this.list[Number(index)]!;
      const label = part.props['title'] || part.link || part.props['src'] || part.name;
      return `[${label.replace(/[[\]\\]/g, '\\$&')}](<${part.link ?? part.props['src'] ?? ''}>)`;
    });
    return quoteCallouts(flat, this.list);
  }
}

/** True when the text holds a component that plain Markdown has no form for. */
export const needsMdx = (text: string): boolean => text.includes(`${OPEN}S`);

/** True when the source itself uses the characters of the tokens: then no component is made. */
export const clashes = (draft: Draft): boolean => /[\uE100\uE101]/.test(draft.value);

const attribute = (value: string) =>
  value
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s+/g, ' ')
    .trim();

function quoteCallouts(text: string, parts: Part[]): string {
  const out: string[] = [];
  /** Quote marks and indent around each callout that is open. */
  const around: string[] = [];
  for (const line of text.split('\n')) {
    const [token, prefix = '', kind, index] =
      /^([ \t>]*)\uE100([OC])(\d+)\uE101\s*$/.exec(line) ?? [];
    if (token === undefined) {
      const { head, rest } = quoted(line, around);
      const text = (head + rest).trimEnd();
      if (!around.length) out.push(line.replace(TOKEN, ''));
      else if (rest.trim() || out.at(-1) !== text) out.push(text);
    } else if (kind === 'O') {
      // Markdown of the site has callouts of its own: `> [!NOTE] Title`.
      const { type = 'note', title = '' } = parts[Number(index)]!.props;
      const { rest } = quoted(prefix, around);
      around.push(rest);
      const { head } = quoted('', around);
      out.push(`${head}[!${type.toUpperCase()}] ${title}`.trimEnd(), head.trimEnd());
    } else around.pop();
  }
  return out.join('\n');
}

/** A line within callouts: what comes before it, and itself without the marks that stand around them. */
function quoted(line: string, around: readonly string[]): { head: string; rest: string } {
  let head = '';
  let rest = line;
  for (const prefix of around) {
    if (rest.startsWith(prefix)) rest = rest.slice(prefix.length);
    else if (rest.trimEnd() === prefix.trimEnd()) rest = '';
    head += `${prefix}> `;
  }
  return { head, rest };
}
