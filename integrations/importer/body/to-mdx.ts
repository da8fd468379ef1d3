import { mdxToJs } from 'satteri';
import { fence, linePrefix } from './blocks.ts';
import { isElement, VOID } from './elements.ts';
import { Draft, type Edit } from './draft.ts';
import type { Parts } from './parts.ts';
import { scanTags } from './tags.ts';
import { parseMarkdown, parseMdx, walk, type Node } from './tree.ts';

/**
 * The text as MDX with the site's components, or undefined when it holds something that MDX cannot say in the
 * same words; the caller then writes plain Markdown.
 */
export function toMdx(text: string, parts: Parts): string | undefined {
  const draft = new Draft(text, 1);
  const edits: Edit[] = [];
  for (const node of walk(parseMarkdown(text))) {
    const source = text.slice(node.start, node.end);
    if (node.type === 'text') edits.push(...escapes(node, source));
    if (node.type === 'paragraph' && /^(?:import|export)\b/.test(source)) return undefined;
    if (node.type === 'link' && source.startsWith('<'))
      edits.push({
        start: node.start,
        end: node.end,
        text: `[${source.slice(1, -1).replace(/[[\]{<]/g, '\\$&')}](${node.url})`,
      });
    if (node.type === 'code' && !/^[ \t]*(?:`{3}|~{3})/.test(source))
      edits.push({ start: lineStart(text, node.start), end: node.end, text: fenced(text, node) });
    if (node.type === 'html') edits.push(...markup(node, source));
  }
  const mdx = parts.toMdx(draft.apply(edits).value);
  return isSound(mdx) ? mdx : undefined;
}

function fenced(text: string, node: Node): string {
  const from = lineStart(text, node.start);
  const prefix = linePrefix(text, node.start).replace(/[ \t]+$/, (indent) =>
    from < node.start ? indent.slice(4) : indent,
  );
  const lines = fence(node.value ?? '').split('\n');
  return lines
    .map((line, index) => (index === 0 && from === node.start ? line : prefix + line))
    .join('\n');
}

const lineStart = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*$/.test(text.slice(start, offset)) ? start : offset;
};

function escapes(node: Node, source: string): Edit[] {
  return [...source.matchAll(/(\\*)([{}<])/g)]
    .filter((match) => match[1]!.length % 2 === 0)
    .map((match) => {
      const at = node.start + match.index + match[1]!.length;
      return { start: at, end: at, text: '\\' };
    });
}

/** HTML as JSX: comments in braces, empty elements closed, attributes quoted. */
function markup(node: Node, source: string): Edit[] {
  const edits: Edit[] = [];
  const tags = scanTags(source);
  let at = 0;
  const textUpTo = (end: number) => {
    for (const match of source.slice(at, end).matchAll(/[{}]/g))
      edits.push({
        start: node.start + at + match.index,
        end: node.start + at + match.index + 1,
        text: match[0] === '{' ? '&#123;' : '&#125;',
      });
  };
  for (const tag of tags) {
    textUpTo(tag.start);
    at = tag.end;
    const start = node.start + tag.start;
    const end = node.start + tag.end;
    if (tag.kind === 'comment')
      edits.push({
        start,
        end,
        text: `{/*${source.slice(tag.start + 4, tag.end - 3).replaceAll('*/', '* /')}*/}`,
      });
    if (tag.kind !== 'open') continue;
    const attributes = tag.attributes
      .map(
        ({ name, value }) =>
          ` ${name}${value === undefined ? '' : `="${value.replaceAll('"', '&quot;')}"`}`,
      )
      .join('');
    edits.push({
      start,
      end,
      text: `<${tag.name}${attributes}${VOID.has(tag.name) || tag.selfClosing ? ' /' : ''}>`,
    });
  }
  textUpTo(source.length);
  return edits;
}

/** True when the compiler takes the text and nothing in it would be run or looked up. */
function isSound(mdx: string): boolean {
  try {
    mdxToJs(mdx);
    return [...walk(parseMdx(mdx))].every((node) => {
      if (node.type === 'mdxjsEsm') return false;
      if (node.type.endsWith('Expression')) return /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value ?? '');
      if (node.type.startsWith('mdxJsx'))
        return isElement(node.name ?? '') || /^(?:Embed|Callout|Video)$/.test(node.name ?? '');
      return true;
    });
  } catch {
    return false;
  }
}
