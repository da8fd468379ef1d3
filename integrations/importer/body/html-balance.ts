import { CONTAINER, INLINE, isElement, OPTIONAL_END, PAGE, RAW_TEXT, VOID } from './elements.ts';
import { inLine, nodeAt, type Page } from './html-nodes.ts';
import type { Tag } from './tags.ts';

/** A tag that parts two words leaves a space. */
const between = ({ start, end, name }: Tag, value: string): string =>
  !INLINE.has(name) &&
  /[\p{L}\p{N}]$/u.test(value.slice(Math.max(0, start - 2), start)) &&
  /^[\p{L}\p{N}]/u.test(value.slice(end, end + 2))
    ? ' '
    : '';

/** Start and end tags in pairs: a tag left open, or a stray end, would break the page around the post. */
export function balance(page: Page, skip: Set<Tag>): void {
  const stack: Tag[] = [];
  const escaped = (tag: Tag, what: string) => {
    page.edits.push({ start: tag.start, end: tag.start + 1, text: '&lt;', what });
    skip.add(tag);
  };
  const source = (tag: Tag) => page.value.slice(tag.start, tag.end);
  for (const tag of page.tags) {
    if (skip.has(tag) || tag.kind === 'comment' || tag.kind === 'declaration') continue;
    const inline = inLine(tag, page.nodes);
    const bare = tag.attributes.length === 0;
    if (
      (bare && VOID.has(tag.name) && !/^(?:br|hr|wbr)$/.test(tag.name)) ||
      (PAGE.has(tag.name) && inline)
    ) {
      escaped(tag, `${source(tag)} became text`);
    } else if (PAGE.has(tag.name)) {
      page.edits.push({
        start: tag.start,
        end: tag.end,
        text: between(tag, page.value),
        what: `${source(tag)} was taken out`,
        dropped: source(tag),
      });
      skip.add(tag);
    } else if (RAW_TEXT.has(tag.name) || !isElement(tag.name))
      escaped(tag, `${source(tag)} became text`);
    else if (tag.kind === 'close') {
      const at = stack.findLastIndex((open) => open.name === tag.name);
      if (at < 0) {
        // Browsers read `</br>` as a line break.
        if (tag.name === 'br') page.edits.push({ start: tag.start, end: tag.end, text: '<br>' });
        else
          page.edits.push({
            start: tag.start,
            end: tag.end,
            text: between(tag, page.value),
            what: `stray ${source(tag)} was taken out`,
            dropped: source(tag),
          });
        skip.add(tag);
      } else
        for (const open of stack.splice(at).slice(1).reverse())
          unclosed(open, tag.start, page, escaped);
    } else if (
      !VOID.has(tag.name) &&
      !(tag.selfClosing && !CONTAINER.has(tag.name) && !INLINE.has(tag.name))
    ) {
      if (tag.selfClosing) {
        page.edits.push({ start: tag.end, end: tag.end, text: `</${tag.name}>` });
      } else stack.push(tag);
    }
  }
  for (const open of stack.reverse()) unclosed(open, page.value.length, page, escaped);
}

function unclosed(
  tag: Tag,
  limit: number,
  page: Page,
  escaped: (tag: Tag, what: string) => void,
): void {
  const bare = tag.attributes.length === 0;
  const generic = /\w/.test(page.value[tag.start - 1] ?? '');
  if (
    OPTIONAL_END.has(tag.name) &&
    !(bare && inLine(tag, page.nodes) && !/^(?:p|li|d[td]|t[dhr])$/.test(tag.name))
  )
    return;
  if (bare && (generic || (!INLINE.has(tag.name) && !CONTAINER.has(tag.name)))) {
    escaped(tag, `<${tag.name}> became text`);
    return;
  }
  const node = nodeAt(page.nodes, tag.start);
  let holder = node?.parent;
  while (holder && !/^(?:paragraph|heading|tableCell)$/.test(holder.type)) holder = holder.parent;
  const cell =
    holder?.type === 'tableCell'
      ? page.value.slice(holder.start, holder.end).trimEnd().length + holder.start
      : holder?.end;
  const at = Math.min(limit, cell ?? limit);
  const atEnd = at === page.value.length && !holder;
  page.edits.push({
    start: at,
    end: at,
    text: atEnd ? `\n\n</${tag.name}>\n` : `</${tag.name}>`,
    what: `<${tag.name}> was left open and is closed now`,
  });
}
