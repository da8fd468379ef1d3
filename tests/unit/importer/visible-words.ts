import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml, mdxToHast } from 'satteri';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SEEN = new Set(['alt', 'title', 'label', 'caption', 'placeholder', 'summary']);

type Html = DefaultTreeAdapterTypes.Node;

/** Text of an HTML tree with the attributes that a reader meets; scripts and styles count as text. */
function textOf(node: Html): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  const element = node as DefaultTreeAdapterTypes.Element;
  const seen = (element.attrs ?? [])
    .filter(({ name }) => SEEN.has(name))
    .map(({ value }) => ` ${value} `);
  const template = (element as Partial<DefaultTreeAdapterTypes.Template>).content;
  const children = [...(element.childNodes ?? []), ...(template?.childNodes ?? [])];
  return `${seen.join('')} ${children.map(textOf).join('')} `;
}

/** Words of a Markdown text as another reader (micromark and parse5) sees them: the measure of the source. */
export const sourceWords = (text: string): string[] =>
  textOf(
    parseFragment(
      micromark(text, {
        allowDangerousHtml: true,
        extensions: [gfmTable(), gfmFootnote()],
        htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml()],
      }),
    ),
  ).match(WORD) ?? [];

/** Markup of the output as the site's own compiler writes it, for Markdown. */
export const rendered = (text: string): string =>
  markdownToHtml(text, { features: { frontmatter: false } }).html;

/** Words of the output as the site's own compiler sees them. Throws when it does not compile. */
export function outputWords(text: string, extension: string): string[] {
  const seen =
    extension === 'mdx'
      ? mdxText(mdxToHast(text, { features: { frontmatter: false } }) as never)
      : textOf(parseFragment(rendered(text)));
  return seen.match(WORD) ?? [];
}

interface Hast {
  type: string;
  value?: string;
  children?: Hast[];
  properties?: Record<string, unknown>;
  attributes?: { name?: string; value?: unknown }[];
}

function mdxText(node: Hast): string {
  if (node.type === 'text') return node.value ?? '';
  const properties = Object.entries(node.properties ?? {})
    .filter(([name]) => SEEN.has(name))
    .map(([, value]) => ` ${String(value)} `);
  const attributes = (node.attributes ?? [])
    .filter(({ name }) => name && SEEN.has(name))
    .map(({ value }) => ` ${String(value)} `);
  return `${properties.join('')}${attributes.join('')} ${(node.children ?? []).map(mdxText).join('')} `;
}

/** Words of `source` that are not in `output`, as often as they are missing. */
export function missing(source: string[], output: string[]): string[] {
  const left = new Map<string, number>();
  for (const word of output) left.set(word, (left.get(word) ?? 0) + 1);
  return source.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** What the security policy or the page around a post would not bear in an HTML text. */
export function unsafe(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Html) => {
    const element = node as DefaultTreeAdapterTypes.Element;
    if (/^(?:script|style|iframe|object|embed|textarea|title|base|link|meta)$/.test(node.nodeName))
      found.push(`<${node.nodeName}>`);
    for (const { name, value } of element.attrs ?? [])
      if (/^on|^style$|^srcdoc$/.test(name) || /^\s*(?:javascript|vbscript):/i.test(value))
        found.push(`${name}="${value}"`);
    for (const child of element.childNodes ?? []) visit(child);
  };
  // What stands after the post must not end up inside something that it left open.
  const page = parseFragment(`<article>${html}</article><footer></footer>`);
  visit(page);
  if (page.childNodes.map(({ nodeName }) => nodeName).join() !== 'article,footer')
    found.push('a tag that is left open, or a stray end');
  return found;
}

/** The same for the output as it stands: HTML of Markdown; MDX without its code. */
export function unsafeOutput(text: string, extension: string): string[] {
  if (extension === 'md') return unsafe(rendered(text));
  const markup = text.replace(/`{3}[\s\S]*?`{3}|`[^`\n]*`/g, '');
  return (
    markup.match(/<[^>]*\s(?:on\w+|style)=|<(?:script|style|iframe)\b|href="javascript:/gi) ?? []
  );
}
