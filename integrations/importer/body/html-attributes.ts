import { nodeAt, type Page } from './html-nodes.ts';
import type { Attribute, Tag } from './tags.ts';
import type { Node } from './tree.ts';

const RUNS_CODE = /^\s*(?:javascript|vbscript|data(?!:image\/)):/i;

/** Attributes that the security policy refuses go; addresses are rewritten. */
export function attributes(tag: Tag, page: Page): void {
  if (tag.kind !== 'open') return;
  for (const attribute of tag.attributes) {
    const { name, value = '', start, end } = attribute;
    const source = page.value.slice(start, end);
    const before = /\s*$/.exec(page.value.slice(tag.start, start))![0].length;
    if (
      name === 'style' ||
      name.startsWith('on') ||
      name === 'srcdoc' ||
      RUNS_CODE.test(value.replace(/[\p{Cc} ]|&(?:tab|newline);/giu, ''))
    )
      page.edits.push({
        start: start - before,
        end,
        text: '',
        what: `${name} of <${tag.name}> was taken out`,
        dropped: source,
      });
    else if (name === 'markdown' && /^(?:1|block|span|)$/.test(value))
      markdownInside(tag, attribute, page);
    else if (/^(?:href|src|poster)$/.test(name) && value) address(attribute, page);
  }
  if (tag.name === 'img' && tag.attributes.every(({ name }) => name !== 'alt')) {
    const at = tag.start + '<img'.length;
    page.edits.push({ start: at, end: at, text: ' alt=""' });
  }
  if (tag.name === 'h1')
    page.draft.note(tag.start, 'HTML <h1> in the text: the title of the page is its only h1');
}

function address({ name, value = '', start, end }: Attribute, page: Page): void {
  const place = name === 'href' ? undefined : page.context.image(value);
  const found =
    name === 'href'
      ? page.context.link(value)
      : (page.context.link(value) ?? (place?.kind === 'public' ? place.path : undefined));
  if (found === undefined || found === value) return;
  page.edits.push({
    start,
    end,
    text: `${name}="${found.replaceAll('"', '&quot;')}"`,
    dropped: value,
  });
}

/** kramdown reads Markdown inside `<div markdown="1">`; here empty lines do that. */
function markdownInside(tag: Tag, { start, end }: Attribute, page: Page): void {
  page.edits.push({ start, end, text: '', dropped: page.value.slice(start, end) });
  const node = nodeAt(page.nodes, tag.start);
  if (!node || node.parent?.type === 'paragraph') return;
  page.opened.add(node);
  page.edits.push({ start: tag.end, end: tag.end, text: '\n\n' });
  let depth = 0;
  for (const next of page.tags.slice(page.tags.indexOf(tag))) {
    if (next.name === tag.name) depth += next.kind === 'open' ? 1 : -1;
    if (depth > 0) continue;
    page.edits.push({ start: next.start, end: next.start, text: '\n\n' });
    return;
  }
}

/** Takes the indent out of an HTML block that now holds Markdown. */
export function unindent(node: Node, { value, edits }: Page): void {
  const source = value.slice(node.start, node.end);
  if (/<pre\b|<textarea\b/i.test(source)) return;
  for (const match of source.matchAll(/(?<=\n)[ \t]+(?=\S)/g)) {
    const start = node.start + match.index;
    const end = start + match[0].length;
    if (!edits.some((edit) => edit.start <= start && edit.end > start))
      edits.push({ start, end, text: '' });
  }
}
