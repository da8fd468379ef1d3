import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { attributes, unindent } from './html-attributes.ts';
import { balance } from './html-balance.ts';
import { media } from './html-media.ts';
import { isElement } from './elements.ts';
import { htmlNodes, nodeAt, type Page } from './html-nodes.ts';
import type { Tag } from './tags.ts';

/** Makes raw HTML safe for the page around it and for the site's security policy; no text is lost. */
export function html(draft: Draft, context: Context): void {
  // What becomes text may uncover further tags, so once more until nothing changes.
  for (let round = 0; round < 5; round++) {
    const before = draft.value;
    pass(draft, context);
    if (draft.value === before) return;
  }
}

function pass(draft: Draft, context: Context): void {
  const { value } = draft;
  if (!value.includes('<')) return;
  const { nodes, tags } = htmlNodes(value);
  if (nodes.length === 0) return;
  const page: Page = { draft, value, nodes, tags, context, edits: [], opened: new Set() };
  fragments(page);
  for (const tag of tags) smallName(tag, page);
  const skip = media(page);
  balance(page, skip);
  for (const tag of tags) if (!skip.has(tag)) attributes(tag, page);
  for (const node of page.opened) unindent(node, page);
  draft.apply(page.edits);
}

/** `<FONT>` is `<font>`; names of capital letters are components here. */
function smallName({ kind, name, start }: Tag, { value, edits }: Page): void {
  if (kind === 'comment' || kind === 'declaration' || !isElement(name)) return;
  const at = start + (kind === 'close' ? 2 : 1);
  const end = at + name.length;
  const written = value.slice(at, end);
  if (/^[A-Z]/.test(written)) edits.push({ start: at, end, text: name, dropped: written });
}

/** A `<` that starts a tag without an end would swallow what follows: it becomes text. */
function fragments({ value, nodes, tags, edits }: Page): void {
  let next = 0;
  for (const { index } of value.matchAll(/<(?=[a-z/!?])/gi)) {
    if (!nodeAt(nodes, index)) continue;
    while (next < tags.length && tags[next]!.end <= index) next++;
    if (next < tags.length && tags[next]!.start <= index) continue;
    edits.push({
      start: index,
      end: index + 1,
      text: '&lt;',
      what: 'tag without an end became text',
    });
  }
}
