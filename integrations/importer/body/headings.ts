import { slug as githubSlug } from 'github-slugger';
import type { Draft, Edit } from './draft.ts';
import { parseMarkdown, plainText, walk, type Node } from './tree.ts';

const ID =
  /[ \t]*\{\s*:?\s*((?:[#.][^\s{}]+\s*|[\w-]+=(?:"[^"]*"|[^\s{}"]+)\s*)+)\}[ \t]*(#*)[ \t]*$/;

/**
 * A page has one `h1`, its title: a first heading that repeats the title goes, the others move down one
 * level when one of them is at the top. `{#id}` becomes an anchor, so that old links still lead there.
 */
export function headings(draft: Draft, title: string): void {
  const { value } = draft;
  const tree = parseMarkdown(value);
  const all = [...walk(tree)].filter((node) => node.type === 'heading');
  const first = tree.children.find((node) => node.type !== 'html');
  const edits: Edit[] = [];
  const repeated =
    first?.type === 'heading' && first.depth === 1 && same(headingText(first), title)
      ? first
      : undefined;
  if (repeated)
    edits.push({
      start: repeated.start,
      end: repeated.end,
      text: '',
      what: 'heading that repeats the title was taken out',
      dropped: value.slice(repeated.start, repeated.end),
    });
  const rest = all.filter((node) => node !== repeated);
  const shift = rest.some((node) => node.depth === 1);
  for (const node of rest) edits.push(...headingEdits(node, value, shift));
  draft.apply(edits);
}

/** Text of a heading without `{#id}`. */
export const headingText = (node: Node): string => plainText(node).replace(ID, '').trim();

const same = (a: string, b: string) =>
  a
    .normalize()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase() ===
  b
    .normalize()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

function headingEdits(node: Node, value: string, shift: boolean): Edit[] {
  const source = value.slice(node.start, node.end);
  const edits: Edit[] = [];
  const atx = /^(#{1,6})(?=[ \t]|$|\n)/.exec(source);
  const from = node.children[0]?.start ?? node.end;
  const lineEnd = node.start + (atx ? source.length : source.indexOf('\n'));
  const found = node.children.length ? ID.exec(value.slice(from, lineEnd)) : null;
  if (found) {
    const id = /#([^\s{}.]+)/.exec(found[1]!)?.[1];
    const start = from + found.index;
    const wanted = id && id !== githubSlug(headingText(node));
    edits.push({
      start,
      end: start + found[0].length - found[2]!.length,
      text: found[2] ? ' ' : '',
      what: wanted ? '{#id} became an anchor' : 'attributes of a heading were taken out',
      dropped: wanted ? found[0].replace(id, '') : found[0],
    });
    if (wanted)
      edits.push({ start: from, end: from, text: `<a id="${id.replaceAll('"', '')}"></a>` });
  }
  if (shift && atx && atx[1]!.length < 6)
    edits.push({
      start: node.start,
      end: node.start,
      text: '#',
      what: 'heading moved down one level',
    });
  if (shift && !atx) {
    const mark = /[=-]+[ \t]*$/.exec(source);
    if (mark && node.depth === 1)
      edits.push({
        start: node.start + mark.index,
        end: node.start + mark.index + mark[0].trimEnd().length,
        text: '-'.repeat(Math.max(3, mark[0].trimEnd().length)),
        what: 'heading moved down one level',
      });
    else if (mark && !source.slice(0, mark.index).trimEnd().includes('\n')) {
      edits.push({
        start: node.start,
        end: node.start,
        text: '### ',
        what: 'heading moved down one level',
      });
      edits.push({ start: node.start + mark.index, end: node.end, text: '' });
    }
  }
  return edits;
}
