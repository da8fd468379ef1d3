import { parseArgs, proseOf, withoutKept } from './args.ts';
import { block, comment, fence, linePrefix } from './blocks.ts';
import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { calloutType, meaningOf } from './meaning.ts';

/** A template tag found in a text; with `close`, the tag that ends it. */
export interface Shortcode {
  name: string;
  args: string;
  start: number;
  end: number;
  close?: { start: number; end: number };
}

const CODE = /^(?:highlight|code|codeblock|prism|mermaid|math|katex|chart|pre|gallerycode)$/i;

/** True when what stands between the tags is code: nothing in it is to be read as a tag. */
export const isVerbatim = (name: string): boolean => CODE.test(name);

/** Edits that turn a shortcode into Markdown, HTML or a component of the site. */
export function shortcodeEdits(code: Shortcode, draft: Draft, context: Context): Edit[] {
  const { value } = draft;
  const { name, start, end, close } = code;
  const markup = value.slice(start, end);
  const args = parseArgs(code.args);
  const prefix = linePrefix(value, start);
  if (close && isVerbatim(name)) return [codeBlock(code, value, prefix)];
  const closing = close && value.slice(close.start, close.end);
  const callout = calloutType(name, args);
  if (close && callout && alone(value, start, end) && alone(value, close.start, close.end)) {
    const prose = proseOf(args).filter((text) => text !== args.named['type']);
    const [open, shut] = context.parts.pair({
      name: 'Callout',
      props: { type: callout, ...(prose.length && { title: prose.join(' ') }) },
    });
    return [
      {
        start,
        end,
        text: block(open, prefix),
        what: `${name} became a callout`,
        dropped: withoutKept(markup, prose),
      },
      { ...close, text: block(shut, prefix), dropped: closing! },
    ];
  }
  const meaning = meaningOf(name, args, context);
  if (meaning) {
    const stands = meaning.block && alone(value, start, end);
    const text = stands
      ? block(meaning.text, prefix)
      : meaning.text.includes('<figure>')
        ? meaning.text
        : meaning.text.replace(/\n+/g, ' ');
    return [
      {
        start,
        end,
        text,
        what: `${name} was rewritten`,
        dropped: withoutKept(markup, meaning.kept),
      },
      ...(close ? [{ ...close, text: '', dropped: closing! }] : []),
    ];
  }
  return unknown(code, value, prefix);
}

function codeBlock(
  { name, args, start, end, close }: Shortcode,
  value: string,
  prefix: string,
): Edit {
  const inner = value.slice(end, close!.start);
  const { named, positional } = parseArgs(args);
  // Hexo gives code a title, as words before `lang:`.
  const title =
    name === 'codeblock' ? positional.filter((one) => !/^https?:/.test(one)).join(' ') : '';
  const language = /^(?:highlight|code|prism)/.test(name)
    ? (named['lang'] ?? (title ? '' : (positional[0] ?? '')))
    : name;
  const code = prefix.trim() ? inner.replaceAll(`\n${prefix}`, '\n') : inner;
  return {
    start,
    end: close!.end,
    text: block([title, fence(code, language)].filter(Boolean).join('\n\n'), prefix),
    what: `${name} became a code block`,
    dropped:
      withoutKept(value.slice(start, end), [language, title]) +
      value.slice(close!.start, close!.end),
  };
}

/** Tags that nobody knows: what a reader was meant to see stays visible, the tag stays as a comment. */
function unknown(
  { name, args, start, end, close }: Shortcode,
  value: string,
  prefix: string,
): Edit[] {
  const markup = value.slice(start, end);
  const parsed = parseArgs(args);
  const closing: Edit[] = close
    ? [{ ...close, text: '', dropped: value.slice(close.start, close.end) }]
    : [];
  const what = `${name} is not known here: the tag is kept as a comment`;
  if (/(?:\]\(|=["']?)[ \t]?$/.test(value.slice(Math.max(0, start - 3), start))) {
    const text = (parsed.positional[0] ?? '').replace(/[\s"'()]/g, '');
    return [
      { start, end, text, what: `${name} in an address was taken out`, dropped: markup },
      ...closing,
    ];
  }
  const prose = proseOf(parsed).join('\n\n');
  if (alone(value, start, end))
    return [
      {
        start,
        end,
        text: block([prose, comment(markup)].filter(Boolean).join('\n\n'), prefix),
        what,
      },
      ...closing,
    ];
  const rest = prose.replace(/\n+/g, ' ');
  const lineStart = /^[\s>]*$/.test(value.slice(value.lastIndexOf('\n', start - 1) + 1, start));
  if (lineStart && !rest)
    return [{ start, end, text: `${comment(markup)}\n${prefix}`, what }, ...closing];
  return [
    { start, end, text: rest ? `${rest} ${comment(markup)}` : comment(markup), what },
    ...closing,
  ];
}

/** True when nothing else stands on the lines of a tag. */
export function alone(value: string, start: number, end: number): boolean {
  const before = value.slice(value.lastIndexOf('\n', start - 1) + 1, start);
  const after = /^[^\n]*/.exec(value.slice(end))![0];
  return /^[\s>]*$/.test(before) && after.trim() === '';
}
