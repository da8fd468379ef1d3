import { comment } from './blocks.ts';
import { htmlNodes } from './html-nodes.ts';
import type { Draft, Edit } from './draft.ts';
import { attributeOf } from './tags.ts';
import { parseMarkdown, walk, type Node } from './tree.ts';

/**
 * A link that says nothing to people who hear the page gets the name of what it leads to; a heading that says
 * nothing is none. The site's linter would stop the build for both.
 */
export function labels(draft: Draft): void {
  const { value } = draft;
  const edits: Edit[] = [];
  for (const node of walk(parseMarkdown(value))) {
    if (node.type === 'link' && value[node.start] === '[') edits.push(...markdownLink(node, draft));
    if (node.type === 'heading') edits.push(...heading(node, value));
  }
  edits.push(...htmlLinks(draft), ...htmlHeadings(draft));
  draft.apply(edits);
}

function markdownLink(node: Node, draft: Draft): Edit[] {
  const start = node.children[0]?.start ?? node.start + 1;
  const end = node.children.at(-1)?.end ?? start;
  return named(start, end, node.url ?? '', draft);
}

function htmlLinks(draft: Draft): Edit[] {
  const { tags } = htmlNodes(draft.value);
  return tags.flatMap((tag, index) => {
    const href = attributeOf(tag, 'href');
    if (tag.name !== 'a' || tag.kind !== 'open' || href === undefined) return [];
    if (attributeOf(tag, 'aria-label')?.trim()) return [];
    const close = tags.slice(index + 1).find(({ name, kind }) => name === 'a' && kind === 'close');
    if (!close) return [];
    return [
      ...named(tag.end, close.start, href, draft),
      ...bareAddresses(tag.end, close.start, draft),
    ];
  });
}

function htmlHeadings({ value }: Draft): Edit[] {
  const { tags } = htmlNodes(value);
  return tags.flatMap((tag, index) => {
    if (!/^h[1-6]$/.test(tag.name) || tag.kind !== 'open') return [];
    const close = tags
      .slice(index + 1)
      .find(({ name, kind }) => name === tag.name && kind === 'close');
    if (!close || says(value.slice(tag.end, close.start))) return [];
    const what = `<${tag.name}> without a text was taken out`;
    return [tag, close].map(({ start, end }) => ({
      start,
      end,
      text: '',
      what,
      dropped: value.slice(start, end),
    }));
  });
}

/** An address in the text of a link would become a link in a link, which leaves the outer one empty. */
function bareAddresses(start: number, end: number, { value }: Draft): Edit[] {
  const found = value
    .slice(start, end)
    .matchAll(/<[^>]*>|\]\([^)]*\)|(?<=https?:)\/\/|(?<=\bwww)\.|(?<=\w)@(?=\w)/gi);
  return [...found]
    .filter(([text]) => /^[/.@]/.test(text))
    .map(({ index }) => ({ start: start + index, end: start + index, text: '<wbr>' }));
}

const REMOTE =
  /!\[([^\]]*)\]\(\s*<?((?:https?:)?\/\/[^\s)>]+)>?[^)]*\)|<img\b[^>]*?\bsrc=["']?((?:https?:)?\/\/[^\s"'>]+)[^>]*>/gi;

/**
 * A name for the link whose content stands between two places, when it has none. A picture of another site, which the
 * site shows as a link, cannot stand within one: its description does.
 */
function named(start: number, end: number, url: string, draft: Draft): Edit[] {
  const inner = draft.value.slice(start, end);
  const remote = [...inner.matchAll(REMOTE)];
  const words = remote.map(
    ([tag, alt]) => alt ?? /\balt=(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.[1] ?? '',
  );
  const mute =
    remote.length > 0 && !says(inner.replace(REMOTE, '')) && words.every((alt) => !alt.trim());
  const edits = remote.map(({ 0: tag, 2: one, 3: other, index }, at): Edit => ({
    start: start + index,
    end: start + index + tag.length,
    text: `${(mute && at === 0 ? nameOf(url) : words[at]!).replace(/</g, '&lt;')}${comment(one ?? other ?? '')}`,
    what: 'picture of another site in a link became its description',
    dropped: tag,
  }));
  if (remote.length || says(inner)) return edits;
  const name = nameOf(url);
  const what = `link to ${url} had no text: it is called “${name}” now`;
  const picture = /!\[\s*\](?=\(|\[)/.exec(inner);
  const at = (from: number, length: number, text: string): Edit[] => [
    { start: start + from, end: start + from + length, text, what },
  ];
  if (picture) return at(picture.index, picture[0].length, `![${name}]`);
  const image = /<img\b[^>]*?\balt=(?:""|'')/i.exec(inner);
  if (image) return at(image.index + image[0].length - 2, 2, `"${name}"`);
  return at(inner.length, 0, name);
}

/** True when the content of a link or heading has a word, or a picture that is described. */
function says(source: string): boolean {
  const text = source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<img\b[^>]*?\balt=(?:"([^"]*)"|'([^']*)')[^>]*>/gi, '$1$2')
    .replace(/!\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<[^>]*\baria-label="([^"]+)"[^>]*>/gi, '$1')
    .replace(/<[^>]*>|&nbsp;|&#160;/g, '');
  return text.trim() !== '';
}

/** What a link leads to, in words that need no language: the host, or the last part of the path. */
function nameOf(url: string): string {
  const path = url.replace(/[?].*$/, '').replace(/\/+$/, '');
  if (/^(?:https?:)?\/\//i.test(url) && !/\.(?:png|jpe?g|gif|webp|avif|svg|pdf)$/i.test(path))
    return path.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '').replace(/\/.*$/, '');
  const last = path.split(/[/#]/).findLast(Boolean) ?? url;
  return (
    last
      .replace(/\.\w+$/, '')
      .replace(/%20|[-_]+/g, ' ')
      .replace(/[[\]"<>\\]/g, '')
      .trim() || '→'
  );
}

function heading(node: Node, value: string): Edit[] {
  const source = value.slice(node.start, node.end);
  const marks = /^#{1,6}[ \t]*/.exec(source);
  if (!marks || says(source.slice(marks[0].length).replace(/[ \t]*#*[ \t]*$/, ''))) return [];
  return [
    {
      start: node.start,
      end: node.start + marks[0].length,
      text: '',
      what: 'heading without a text is none now',
    },
    ...[...source.slice(marks[0].length).matchAll(/[ \t]+#+[ \t]*$/g)].map(
      ({ 0: tail, index }) => ({
        start: node.start + marks[0].length + index,
        end: node.start + marks[0].length + index + tail.length,
        text: '',
      }),
    ),
  ];
}
