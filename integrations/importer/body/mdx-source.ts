import { parse as parseYaml } from 'yaml';
import { block, comment, fence, inlineCode, linePrefix } from './blocks.ts';
import type { Context } from './context.ts';
import type { Draft, Edit } from './draft.ts';
import { element, literal } from './mdx-element.ts';
import { parseMdx, walk, type Node } from './tree.ts';

/**
 * Turns MDX into Markdown with raw HTML: imports go, expressions become their text or code, components become
 * what they mean here, and of components that nobody knows the children and the texts stay.
 * Returns fields that the file exports as metadata, or undefined when the text is not MDX.
 */
export function mdxSource(draft: Draft, context: Context): Record<string, unknown> | undefined {
  let tree: Node;
  try {
    tree = parseMdx(draft.value);
  } catch (error) {
    draft.note(
      0,
      `the MDX does not compile, so it was read as Markdown (${String((error as Error).message).slice(0, 120)})`,
    );
    return undefined;
  }
  const imports = new Map<string, string>();
  const fields: Record<string, unknown> = {};
  const edits: Edit[] = [];
  const nodes = [...walk(tree)];
  for (const node of nodes)
    if (node.type === 'mdxjsEsm') edits.push(...esm(node, draft.value, imports, fields));
  for (const node of nodes) {
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      edits.push(expression(node, draft.value));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      edits.push(...element(node, draft.value, imports, context));
  }
  for (const node of tree.children)
    if (node.type === 'mdxJsxFlowElement') edits.push(...unindent(node, draft.value));
  draft.apply(edits);
  return fields;
}

function esm(
  node: Node,
  value: string,
  imports: Map<string, string>,
  fields: Record<string, unknown>,
): Edit[] {
  const source = value.slice(node.start, node.end);
  for (const found of source.matchAll(/^import\s+(\w+)\s+from\s+['"]([^'"]+)['"]/gm))
    imports.set(found[1]!, found[2]!);
  const meta =
    /^export\s+const\s+(?:meta|metadata|frontmatter|frontMatter)\s*(?::[^=]+)?=\s*(\{[\s\S]*\})\s*;?\s*$/m.exec(
      source,
    );
  if (meta) {
    try {
      Object.assign(fields, parseYaml(meta[1]!.replace(/,(\s*[}\]])/g, '$1')) as object);
      return [
        {
          start: node.start,
          end: node.end,
          text: '',
          what: 'exported metadata was read as front matter',
          dropped: source,
        },
      ];
    } catch {
      return [
        {
          start: node.start,
          end: node.end,
          text: block(comment(source)),
          what: 'exported metadata cannot be read: it stands as a comment',
        },
      ];
    }
  }
  const onlyImports = source.split('\n').every((line) => /^\s*(?:import\b.*|)$/.test(line));
  return onlyImports
    ? [
        {
          start: node.start,
          end: node.end,
          text: '',
          what: 'import was taken out',
          dropped: source,
        },
      ]
    : [
        {
          start: node.start,
          end: node.end,
          text: block(comment(source)),
          what: 'export stands as a comment',
        },
      ];
}

function expression(node: Node, value: string): Edit {
  const source = value.slice(node.start, node.end);
  const inner = source.slice(1, -1).trim();
  const { start, end } = node;
  const note = /^\/\*([\s\S]*)\*\/$/.exec(inner);
  if (note) return { start, end, text: comment(note[1]!) };
  if (inner === '') return { start, end, text: '', dropped: source };
  const text = literal(inner);
  if (text !== undefined)
    return {
      start,
      end,
      text: text.replace(/[<&]/g, (mark) => (mark === '<' ? '&lt;' : '&amp;')) || ' ',
    };
  return node.type === 'mdxFlowExpression'
    ? {
        start,
        end,
        text: block(fence(source, 'js'), linePrefix(value, start)),
        what: 'expression became a code block',
      }
    : { start, end, text: inlineCode(source), what: 'expression became code' };
}

/** In MDX the content of an element may be indented; in Markdown that would make code of it. */
function unindent(node: Node, value: string): Edit[] {
  const source = value.slice(node.start, node.end);
  if (/^<(?:pre|svg|math)\b/.test(source)) return [];
  const lines = [...source.matchAll(/(?<=\n)([ \t]*)(?=\S)(?!<\/[\w.]+>\s*$)/g)];
  const least = Math.min(...lines.map((line) => line[1]!.length));
  if (!Number.isFinite(least) || least === 0) return [];
  return lines.map((line) => ({
    start: node.start + line.index,
    end: node.start + line.index + least,
    text: '',
  }));
}
