import { proseOf, withoutKept, type Args } from './args.ts';
import { block, destination, linePrefix, picture } from './blocks.ts';
import type { Context } from './context.ts';
import type { Edit } from './draft.ts';
import { isElement } from './elements.ts';
import { calloutType, meaningOf } from './meaning.ts';
import type { JsxAttribute, Node } from './tree.ts';

/** The text of a JavaScript string or number; undefined for anything that must be run. */
export function literal(code: string): string | undefined {
  const quoted =
    /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\$]|\\.|\$(?!\{))*)`)$/s.exec(code);
  if (quoted)
    return (quoted[1] ?? quoted[2] ?? quoted[3] ?? '')
      .replace(/\\n/g, '\n')
      .replace(/\\(.)/g, '$1');
  return /^-?\d+(?:\.\d+)?$/.test(code) ? code : undefined;
}

function argsOf(attributes: JsxAttribute[], imports: Map<string, string>): Args {
  const named: Record<string, string> = {};
  for (const { name, value } of attributes) {
    if (!name) continue;
    if (typeof value === 'string') named[name] = value;
    else if (value) {
      const code = value.value.trim();
      const text = literal(code) ?? imports.get(code.replace(/\.src$/, ''));
      if (text !== undefined) named[name] = text;
    }
  }
  return { positional: [], named };
}

/** Edits that turn a JSX element into Markdown, HTML or a component of the site. */
export function element(
  node: Node,
  value: string,
  imports: Map<string, string>,
  context: Context,
): Edit[] {
  const [open, close] = tagsOf(node, value);
  const name = node.name ?? '';
  const args = argsOf(node.attributes ?? [], imports);
  const flow = node.type === 'mdxJsxFlowElement';
  const prefix = linePrefix(value, node.start);
  const markup = value.slice(open.start, open.end);
  const shut = close ? value.slice(close.start, close.end) : '';
  const stand = (text: string) => (flow ? block(text, prefix) : ` ${text.replace(/\n+/g, ' ')} `);
  if (name === '')
    return [
      { ...open, text: flow ? '\n' + prefix : '' },
      ...(close ? [{ ...close, text: flow ? '\n' + prefix : '' }] : []),
    ];
  if (/^[a-z]/.test(name) && isElement(name.toLowerCase()))
    return plainElement(node, name, open, close, value, args, flow, prefix);
  const type = calloutType(name, args);
  if (type && close && flow) {
    const prose = proseOf(args).filter((text) => text !== args.named['type']);
    const title = args.named['title'] ?? prose[0];
    const [before, after] = context.parts.pair({
      name: 'Callout',
      props: { type, ...(title && { title }) },
    });
    const rest = prose.filter((text) => text !== title);
    return [
      {
        ...open,
        text: block([before, ...rest].join('\n\n'), prefix),
        what: `<${name}> became a callout`,
        dropped: withoutKept(markup, [title ?? '', ...rest]),
      },
      { ...close, text: block(after, prefix), dropped: shut },
    ];
  }
  const href = args.named['href'] ?? args.named['to'];
  if (/^(?:\w*Link|A|Button|\w*Button)$/.test(name) && href && close)
    return [
      {
        ...open,
        text: `<a href="${href.replaceAll('"', '&quot;')}">`,
        what: `<${name}> became a link`,
        dropped: withoutKept(markup, [href]),
      },
      { ...close, text: '</a>', dropped: shut },
    ];
  const meaning = meaningOf(name, args, context);
  const kept = meaning ? meaning.kept : proseOf(args);
  const text = meaning ? meaning.text : unknown(args, kept);
  return [
    {
      ...open,
      text: text ? stand(text) : flow ? `\n${prefix}` : '',
      what: `<${name}> ${meaning ? 'was rewritten' : 'is not known here: its text stays'}`,
      dropped: withoutKept(markup, [...kept, ...(meaning ? [] : urls(args))]),
    },
    ...(close ? [{ ...close, text: flow ? `\n${prefix}` : '', dropped: shut }] : []),
  ];
}

const urls = ({ named }: Args) =>
  Object.values(named).filter((value) => /^(?:https?:)?\/\/|^\.{0,2}\//.test(value));

/** What stays of a component without meaning: its texts, its addresses as links, its pictures. */
function unknown(args: Args, prose: string[]): string {
  const links = urls(args).map((url) =>
    /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(url)
      ? picture(args.named['alt'] ?? '', url)
      : `[${url}](${destination(url)})`,
  );
  return [...prose.map((text) => text.replace(/[<{]/g, '\\$&')), ...links].join('\n\n');
}

interface Span {
  start: number;
  end: number;
}

/** The places of an element's start and end tags. */
function tagsOf(node: Node, value: string): [Span, Span | undefined] {
  const source = value.slice(node.start, node.end);
  const length = openLength(source);
  const open = { start: node.start, end: node.start + length };
  const tail = /<\/[^<>]*>$/.exec(source);
  if (!tail || tail.index < length) return [open, undefined];
  return [open, { start: node.start + tail.index, end: node.end }];
}

/** Length of a start tag: its `>` is the first outside quotes and braces. */
function openLength(source: string): number {
  let depth = 0;
  let quote = '';
  for (let index = 0; index < source.length; index++) {
    const mark = source[index]!;
    if (quote) quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'" || (mark === '`' && depth)) quote = mark;
    else if (mark === '{') depth++;
    else if (mark === '}') depth--;
    else if (mark === '>' && depth === 0 && source[index - 1] !== '=') return index + 1;
    else if (mark === '>' && depth === 0) return index + 1;
  }
  return source.length;
}

const RENAMED: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  srcSet: 'srcset',
  tabIndex: 'tabindex',
};
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

function plainElement(
  node: Node,
  name: string,
  open: Span,
  close: Span | undefined,
  value: string,
  args: Args,
  flow: boolean,
  prefix: string,
): Edit[] {
  const markup = value.slice(open.start, open.end);
  const attributes = (node.attributes ?? []).flatMap(({ name: key, value: given }) => {
    if (!key) return [];
    const text = given === null || given === undefined ? undefined : args.named[key];
    if (given && typeof given === 'object' && text === undefined) return [];
    return [
      ` ${RENAMED[key] ?? key}${text === undefined ? '' : `="${text.replaceAll('"', '&quot;')}"`}`,
    ];
  });
  const start = `<${name}${attributes.join('')}>`;
  const empty = !close && !VOID.test(name) ? `</${name}>` : '';
  const raw =
    name === 'pre' ||
    name === 'svg' ||
    name === 'math' ||
    inside(node, ['svg', 'math', 'pre', 'table']) ||
    name === 'table';
  const around = (text: string) => (flow && !raw ? block(text, prefix) : text);
  return [
    {
      ...open,
      text: around(start + empty),
      ...(start.length < markup.length && {
        dropped: withoutKept(markup, Object.values(args.named)),
      }),
    },
    ...(close ? [{ ...close, text: around(value.slice(close.start, close.end)) }] : []),
  ];
}

function inside(node: Node, names: string[]): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (parent.name && names.includes(parent.name)) return true;
  return false;
}
