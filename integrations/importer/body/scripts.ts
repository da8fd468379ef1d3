import { block, comment, destination, fence, inlineCode, linePrefix } from './blocks.ts';
import type { Draft, Edit } from './draft.ts';
import { htmlNodes, nodeAt } from './html-nodes.ts';
import { attributeOf, type Tag } from './tags.ts';
import type { Node } from './tree.ts';

/** Scripts that only bring a quoted post or a player to life: the text that they work on stays. */
const WIDGET =
  /platform\.(?:twitter|x)\.com|instagram\.com\/embed|codepen\.io\/assets|connect\.facebook|embed\.redditmedia|tiktok\.com\/embed|jsfiddle|pagead2|google-?analytics|googletagmanager|disqus|mathjax|katex|polyfill/i;

/**
 * Scripts cannot run under the site's security policy: code becomes a visible code block, an address a link.
 * Style sheets become comments. Runs until nothing is left, since a script may hold what looks like a tag.
 */
export function scripts(draft: Draft): void {
  for (let round = 0; round < 50 && /<(?:script|style)\b/i.test(draft.value); round++) {
    const { value } = draft;
    const { nodes, tags } = htmlNodes(value);
    const tag = tags.find(
      (found) => found.kind === 'open' && /^(?:script|style)$/.test(found.name),
    );
    if (!tag) return;
    draft.apply([edit(tag, value, nodes)]);
  }
}

function edit(tag: Tag, value: string, nodes: Node[]): Edit {
  const node = nodeAt(nodes, tag.start);
  const ending = new RegExp(`</${tag.name}\\s*>`, 'i').exec(value.slice(tag.end));
  const close =
    tag.selfClosing && !ending ? tag.end : ending ? tag.end + ending.index : (node?.end ?? tag.end);
  const end = ending ? close + ending[0].length : close;
  const prefix = linePrefix(value, tag.start);
  const code = prefix.trim()
    ? value.slice(tag.end, close).replaceAll(`\n${prefix}`, '\n')
    : value.slice(tag.end, close);
  const inTable = node?.parent?.type === 'tableCell' || node?.parent?.type === 'heading';
  const markup = `${value.slice(tag.start, tag.end)} ${value.slice(close, end)}`;
  const src = attributeOf(tag, 'src');
  if (tag.name === 'style')
    return {
      start: tag.start,
      end,
      text: inTable ? comment(code) : block(comment(code), prefix),
      what: 'style sheet became a comment',
      dropped: markup,
    };
  const kept = [
    src ? link(src) : '',
    code.trim() ? (inTable ? inlineCode(code) : fence(code, language(tag))) : '',
  ].filter(Boolean);
  const text = inTable
    ? kept.join(' ')
    : kept.length
      ? block(kept.join('\n\n'), prefix)
      : '\n' + prefix;
  const what = src
    ? link(src)
      ? `script ${src} became a link`
      : `script ${src} was taken out`
    : 'script became a code block';
  return {
    start: tag.start,
    end,
    text,
    what,
    // What a gist's page leaves out of the script's address is no word.
    dropped: src && link(src).includes(src) ? markup.replace(src, '') : markup,
  };
}

function link(src: string): string {
  if (!src || (WIDGET.test(src) && !/gist\.github/.test(src))) return '';
  const page = src
    .replace(/^\/\//, 'https://')
    .replace(/^(https:\/\/gist\.github\.com\/.+?)\.js(?=$|\?)/, '$1');
  return `[${page}](${destination(page)})`;
}

const language = (tag: Tag): string =>
  /json/.test(attributeOf(tag, 'type') ?? '') ? 'json' : 'js';
