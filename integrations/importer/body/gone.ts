import { comment } from './blocks.ts';
import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { htmlNodes } from './html-nodes.ts';
import { replaced } from './references.ts';
import { attributeOf } from './tags.ts';
import { parseMarkdown, walk, type Node } from './tree.ts';

/**
 * Links to pages of the old site that are not brought in lead to the old site. Where that is not known, the text
 * stays and the address is kept as a comment: a link that leads nowhere would stop the build.
 */
export function goneLinks(draft: Draft, context: Context): void {
  const { value } = draft;
  const nodes = [...walk(parseMarkdown(value))];
  const lost = new Map<string, string>();
  const edits: Edit[] = [];
  for (const node of nodes) {
    if (!/^(?:link|definition)$/.test(node.type)) continue;
    if (!node.url) {
      if (value[node.start] === '[') edits.push(...withoutLink(node, '', value));
      continue;
    }
    const gone = context.gone(node.url);
    if (gone === undefined) continue;
    if (gone !== false)
      edits.push(
        ...replaced(node, value.slice(node.start, node.end), node.url, gone, away(node.url)),
      );
    else if (node.type === 'definition') {
      lost.set(idOf(node), node.url);
      const { start, end } = node;
      edits.push({ start, end, text: comment(value.slice(start, end)), what: nowhere(node.url) });
    } else if (value[node.start] === '[') edits.push(...withoutLink(node, node.url, value));
  }
  for (const node of nodes) {
    const url = node.type === 'linkReference' ? lost.get(idOf(node)) : undefined;
    if (url !== undefined) edits.push(...withoutLink(node, url, value));
  }
  draft.apply(edits);
  htmlLinks(draft, context);
}

const idOf = (node: Node) => (node as { identifier?: string }).identifier?.toLowerCase() ?? '';
const away = (url: string) => `link to ${url}, which is not here, leads to the old site now`;
const nowhere = (url: string) =>
  url === ''
    ? 'link without an address: its text stays'
    : `link to ${url} led to nothing here: its text stays, its address is a comment`;

function withoutLink(node: Node, url: string, value: string): Edit[] {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const start = first?.start ?? node.end;
  const tail = value.slice(last?.end ?? node.end, node.end);
  return [
    { start: node.start, end: start, text: '', what: nowhere(url) },
    { start: last?.end ?? node.end, end: node.end, text: url && comment(url), dropped: tail },
  ];
}

function htmlLinks(draft: Draft, context: Context): void {
  const { value } = draft;
  const edits: Edit[] = [];
  for (const tag of htmlNodes(value).tags) {
    const url = tag.kind === 'open' ? attributeOf(tag, 'href') : undefined;
    const gone = url === undefined ? undefined : context.gone(url);
    if (url === undefined || gone === undefined) continue;
    const { start, end } = tag.attributes.find(({ name }) => name === 'href')!;
    const gap = /\s*$/.exec(value.slice(tag.start, start))![0].length;
    if (gone !== false)
      edits.push({ start, end, text: `href="${gone.replaceAll('"', '&quot;')}"`, what: away(url) });
    else
      edits.push(
        { start: start - gap, end, text: '', what: nowhere(url), dropped: 'href' },
        { start: tag.end, end: tag.end, text: comment(url) },
      );
  }
  draft.apply(edits);
}
