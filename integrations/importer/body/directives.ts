import { parse as parseYaml } from 'yaml';
import { isRecord } from '../map/values.ts';
import { parseArgs } from './args.ts';
import { block, comment, destination, linePrefix } from './blocks.ts';
import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { shortcodeEdits, type Shortcode } from './shortcode.ts';
import { codeRanges } from './tree.ts';

/** `:::note[A title]{key="value"}`, `::: tip A title`, `::: {.callout-note}`. */
const OPEN =
  /^([ \t>]*)(:{2,})[ \t]*(?:([A-Za-z][\w-]*)(?:\[([^\n]*)\])?)?(?:\{([^}\n]*)\})?[ \t]*([^\n]*)$/;
const CLOSE = /^[ \t>]*(:{2,})[ \t]*$/;
/** Nuxt Content: `:name[words]{key="value"}` within a line. */
const INLINE = /(?<![\w:]):([a-z][\w-]*)(?:\[([^\]\n]*)\])?\{([^}\n]*)\}/g;

const FOLDED = /^(?:details|collapsible|collapse|accordion-item|code-collapse|spoiler)$/;
/** What only arranged its parts: they stand one after another. */
const FRAME =
  /^(?:code-group|tabs|tabs-item|tab|accordion|div|columns?|grid|card-group|carousel|code-preview|cell|panel|panel-tabset)$/;

interface Directive extends Shortcode {
  colons: number;
  title: string;
}

/**
 * Blocks between lines of colons, as Docusaurus, VitePress, Nuxt Content and Quarto have them: callouts and folded parts
 * become those of this site. Two colons and those within a line are Nuxt's alone. A block without an end is text.
 * https://docusaurus.io/docs/markdown-features/admonitions https://content.nuxt.com/docs/files/markdown#mdc-syntax
 */
export function directives(draft: Draft, context: Context, { nuxt }: { nuxt: boolean }): void {
  if (!draft.value.includes('::')) return;
  const found = blocksOf(draft.value, nuxt ? 2 : 3);
  const edits = found.flatMap((one) => edited(one, draft, context));
  draft.apply(nuxt ? [...edits, ...inline(draft.value)] : edits);
}

function blocksOf(value: string, least: number): Directive[] {
  const inCode = codeRanges(value);
  const found: Directive[] = [];
  const open: Directive[] = [];
  for (const { 0: line, index } of value.matchAll(/^[^\n]*:{2}[^\n]*$/gm)) {
    if (inCode(index + line.search(/\S/))) continue;
    const end = index + line.length;
    const closing = CLOSE.exec(line)?.[1]!.length;
    if (closing) {
      const at = open.findLastIndex(({ colons }) => colons === closing);
      if (at < 0) continue;
      open[at]!.close = { start: index + line.indexOf(':'), end };
      found.push(open[at]!);
      open.length = at;
      continue;
    }
    const directive = read(line, index, value);
    if (directive && directive.colons >= least) open.push(directive);
  }
  return found;
}

function read(line: string, index: number, value: string): Directive | undefined {
  const [, before = '', colons = '', word, label, attributes = '', rest = ''] =
    OPEN.exec(line) ?? [];
  const name = word ?? /^\s*\.([\w-]+)/.exec(attributes)?.[1];
  if (!name) return undefined;
  const props = propsAfter(value, index + line.length);
  const given = parseArgs(`${attributes} ${props?.text ?? ''}`).named;
  const title =
    (label ?? rest.replace(/\{[^{}]*\}$/, '')).trim() || (given['title'] ?? given['label'] ?? '');
  const { label: _, ...others } = given;
  const named = Object.entries({ ...others, title: title.replace(/[*`]/g, '') });
  return {
    name: name.replace(/^callout-(?=.)/, ''),
    colons: colons.length,
    title,
    args: named
      .filter(([, one]) => one !== '')
      .map(([key, one]) => `${key}=${JSON.stringify(one)}`)
      .join(' '),
    start: index + before.length,
    end: props?.end ?? index + line.length,
  };
}

/** Nuxt Content: values between `---` below the first line. */
function propsAfter(value: string, at: number): { text: string; end: number } | undefined {
  const [whole, yaml] =
    /^\n[ \t]*---[ \t]*\n([\s\S]*?)\n[ \t]*---[ \t]*(?=\n)/.exec(value.slice(at)) ?? [];
  if (whole === undefined || !/^[ \t]*[\w-]+:/.test(yaml!)) return undefined;
  try {
    const data: unknown = parseYaml(yaml!);
    const told = isRecord(data) ? Object.entries(data) : [];
    const text = told.map(([key, one]) => `${key}=${JSON.stringify(String(one))}`).join(' ');
    return { text, end: at + whole.length };
  } catch {
    return undefined;
  }
}

function edited(directive: Directive, draft: Draft, context: Context): Edit[] {
  const { name, title, start, end, close } = directive;
  const { value } = draft;
  const prefix = linePrefix(value, start);
  const [markup, shut] = [value.slice(start, end), value.slice(close!.start, close!.end)];
  const around = (before: string, after: string, what: string): Edit[] => [
    { start, end, text: before && block(before, prefix), what, dropped: markup },
    { ...close!, text: after && block(after, prefix), dropped: shut },
  ];
  if (FOLDED.test(name)) {
    const summary = title.replaceAll('<', '&lt;') || '…';
    return around(`<details>\n<summary>${summary}</summary>`, '</details>', `${name} was folded`);
  }
  if (FRAME.test(name) && !title) return around('', '', `${name} was taken out, its parts stay`);
  const edits = shortcodeEdits(directive, draft, context);
  const { named } = parseArgs(directive.args);
  const address = named['to'] ?? named['href'];
  const [first, last] = edits;
  // A block that is a link as a whole: what it says stays, and the address gets a link of its own.
  if (address && last && first?.text.includes('<!--'))
    return [first, { ...last, text: block(`[](${destination(address)})`, prefix) }];
  return edits;
}

function inline(value: string): Edit[] {
  const inCode = codeRanges(value);
  return [...value.matchAll(INLINE)]
    .filter(({ index }) => !inCode(index))
    .map(({ 0: markup, 1: name, 2: words = '', 3: attributes = '', index: start }) => {
      const { named } = parseArgs(attributes);
      const address = named['src'] ?? named['to'] ?? named['href'];
      const text = address
        ? `[${words}](${destination(address)})`
        : [words, comment(markup)].filter(Boolean).join(' ');
      return {
        start,
        end: start + markup.length,
        text,
        what: `${name} was rewritten`,
        dropped: markup,
      };
    });
}
