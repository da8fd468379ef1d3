import { parseArgs } from './args.ts';
import { block, comment, fence, inlineCode, linePrefix } from './blocks.ts';
import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import type { Kind } from '../options.ts';
import { hexoTag } from './hexo.ts';
import { isVerbatim, shortcodeEdits } from './shortcode.ts';
import { codeRanges } from './tree.ts';

/** A text in quotes, or a quote alone: never both, or the time to find no end would double with every quote. */
const quoted = (inner: string) =>
  ['"', "'"].map((quote) => {
    const rest = inner.replace('QUOTE', quote);
    return `${quote}(?:${rest})*${quote}|${quote}(?!(?:${rest})*${quote})`;
  });

const IN_TAG = [...quoted('[^QUOTE%]|%(?!\\})'), '[^%"\']', '%(?!\\})'].join('|');
const IN_OUTPUT = [...quoted('[^QUOTE\\n}]|\\}(?!\\})'), '[^}"\'\\n]', '\\n(?!\\s*\\n)'].join('|');
const TAG = new RegExp(
  `\\{%-?\\s*(\\w+)((?:${IN_TAG})*?)-?%\\}|\\{\\{(?![<%])-?((?:${IN_OUTPUT})*?)-?\\}\\}`,
  'g',
);

/** Tags that steer the template and say nothing themselves. */
const SILENT =
  /^(?:if|elsif|else|set|macro|unless|case|when|for|assign|capture|end\w+|break|continue|cycle|increment|decrement|layout|toc)$/;

/** Which tags are read, and whether `{{ … }}` is: elsewhere both may be words of a text about templates. */
const DIALECTS: Partial<Record<Kind, { tags: RegExp; outputs: boolean }>> = {
  jekyll: { tags: /./, outputs: true },
  eleventy: { tags: /./, outputs: true },
  hexo: { tags: /./, outputs: false },
  // Octopress, and Pelican with its plugin of the same tags.
  next: {
    tags: /^(?:img|video|youtube|vimeo|gist|blockquote|pullquote|codeblock|highlight|raw|notebook|include_code)$/,
    outputs: false,
  },
};

/**
 * Liquid and its like: code blocks, includes, links to posts, addresses of the site.
 * https://jekyllrb.com/docs/liquid/ https://hexo.io/docs/tag-plugins
 */
export function liquid(draft: Draft, context: Context, kind: Kind = 'jekyll'): void {
  const dialect = DIALECTS[kind];
  if (!dialect || !/\{[{%]/.test(draft.value)) return;
  const { value } = draft;
  const inCode = codeRanges(value);
  const edits: Edit[] = [];
  const closed = new Set<number>();
  let skipTo = 0;
  for (const match of value.matchAll(TAG)) {
    const start = match.index;
    if (start < skipTo || closed.has(start)) continue;
    const end = start + match[0].length;
    const [markup, name, args = '', expression] = match;
    if (name === undefined ? !dialect.outputs : !dialect.tags.test(name)) continue;
    const paired =
      name && /^(?:raw|highlight|comment)$/.test(name) ? closing(value, name, end) : undefined;
    if (name === 'raw' && paired) {
      edits.push(
        { start, end, text: '', dropped: markup },
        { ...paired, text: '', dropped: value.slice(paired.start, paired.end) },
      );
      skipTo = paired.end;
    } else if (inCode(start)) continue;
    else if (name === 'highlight' && paired) {
      edits.push(highlight(value, start, end, args, paired));
      skipTo = paired.end;
    } else if (name === 'comment' && paired) {
      const text = comment(value.slice(end, paired.start));
      edits.push({
        start,
        end: paired.end,
        text,
        what: 'comment became an HTML comment',
        dropped: 'comment endcomment',
      });
      skipTo = paired.end;
    } else if (name === undefined)
      edits.push(output(value, start, end, expression ?? '', context, draft));
    else if (SILENT.test(name)) {
      edits.push({
        start,
        end,
        text: SILENT_TEXT(args) ? comment(markup) : '',
        what: `Liquid ${name} ${SILENT_TEXT(args) ? 'is kept as a comment' : 'was taken out'}`,
        ...(!SILENT_TEXT(args) && { dropped: markup }),
      });
    } else if (kind !== 'jekyll') {
      const close = closing(value, name, end);
      if (close) closed.add(close.start);
      const tag = { name, args, start, end, ...(close && { close }) };
      edits.push(...(hexoTag(tag, value, context) ?? shortcodeEdits(tag, draft, context)));
      if (close && isVerbatim(name)) skipTo = close.end;
    } else {
      const [, include, rest] = /^\s*([^\s"']+)([\s\S]*)$/.exec(args) ?? [];
      const code =
        name.startsWith('include') && include
          ? {
              name: include.replace(/^.*\//, '').replace(/\.\w+$/, ''),
              args: rest ?? '',
              start,
              end,
            }
          : { name, args, start, end };
      edits.push(...shortcodeEdits(code, draft, context));
    }
  }
  draft.apply(edits);
}

/** Words, or a list of values for a loop: the only place where they stand. */
const SILENT_TEXT = (args: string) =>
  /["'][^"']*[\p{L}\p{N}][^"']*[\s,;|]+[^"']*[\p{L}\p{N}][^"']*["']/u.test(args);

function closing(value: string, name: string, from: number) {
  const pattern = new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(value);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function highlight(
  value: string,
  start: number,
  end: number,
  args: string,
  close: { start: number; end: number },
): Edit {
  const language = parseArgs(args).positional[0] ?? '';
  const prefix = linePrefix(value, start);
  let code = value.slice(end, close.start).replace(/\{%-?\s*(?:end)?raw\s*-?%\}/g, '');
  if (prefix) code = code.replaceAll(`\n${prefix}`, '\n');
  const raws = (value.slice(end, close.start).match(/\{%-?\s*(?:end)?raw\s*-?%\}/g) ?? []).join(
    ' ',
  );
  return {
    start,
    end: close.end,
    text: block(fence(code, language), prefix),
    what: 'highlight became a code block',
    dropped: `highlight ${args.replace(language, '')} endhighlight ${raws}`,
  };
}

/** `{{ … }}`: addresses are worked out, a page's title is filled in, anything else stays visible as code. */
function output(
  value: string,
  start: number,
  end: number,
  expression: string,
  context: Context,
  draft: Draft,
): Edit {
  const markup = value.slice(start, end);
  const text = expression.trim();
  const literal =
    /^(?:"([^"]*)"|'([^']*)')\s*\|\s*(?:relative_url|absolute_url|prepend:.*|asset_path)[\s\S]*$/.exec(
      text,
    );
  const known = literal
    ? (literal[1] ?? literal[2] ?? '')
    : /^(?:site\.)?(?:baseurl|url|base_url)\b/.test(text)
      ? ''
      : /^site\.\w+$/.test(text) && context.site[text.slice(5)] !== undefined
        ? context.site[text.slice(5)]
        : /^page\.title\b/.test(text)
          ? context.title
          : undefined;
  const what = `${markup} was worked out`;
  if (known !== undefined)
    return { start, end, text: known, what, dropped: literal ? markup.replace(known, '') : markup };
  const inAddress = /(?:\]\(|["'(=])[^\s"'()]*$/.test(value.slice(Math.max(0, start - 200), start));
  draft.note(start, `${markup} is not known here: it stands as it was written`);
  return { start, end, text: inAddress ? markup.replace(/\s+/g, '') : inlineCode(markup) };
}
