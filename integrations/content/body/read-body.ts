import { markdownToMdast, mdxToJs, mdxToMdast } from 'satteri';
import type { Place } from '../../kit/source.ts';
import { explainCompileError } from './compile-error.ts';
import { readElement } from './elements.ts';
import { definedNames, importedFiles, printsNothing, undefinedName } from './expressions.ts';
import type { BodyFacts } from './facts.ts';
import { forbiddenLink } from './forbidden.ts';
import { readHtml } from './html.ts';
import { placesOf } from './positions.ts';
import { shownDefinitions } from './shown-definitions.ts';
import { plainText, visitTree, type TreeNode } from './tree.ts';
import { undefinedReferences } from './undefined-references.ts';

/**
 * Reads the text below a front matter with the compiler that Astro uses. `firstLine` is the line of the
 * file on which it begins. A text that does not compile gives that problem alone.
 */
export function readBody(text: string, format: 'md' | 'mdx', firstLine: number): BodyFacts {
  const facts: BodyFacts = {
    problems: [],
    pictures: [],
    links: [],
    components: [],
    elements: [],
    places: new Set(),
    imports: [],
    scripts: [],
  };
  const placeAt = placesOf(text, firstLine);
  const tree =
    format === 'md' ? (markdownToMdast(text) as TreeNode) : parseMdx(text, firstLine, facts);
  if (!tree) return facts;
  const defined = new Set<string>();
  visitTree(tree, (node) => {
    if (node.type !== 'mdxjsEsm') return;
    const code = node.value ?? '';
    const start = node.position?.start.offset ?? 0;
    facts.scripts.push(placeAt(start));
    definedNames(code).forEach((name) => defined.add(name));
    for (const { file, offset } of importedFiles(code))
      facts.imports.push({ file, place: placeAt(start + offset) });
  });
  const isDefined = (name?: string | null) => defined.has(name?.split('.')[0] ?? '');
  const shown = shownDefinitions(tree);
  visitTree(tree, (node, parent) => {
    if (node.type === 'definition' && shown.has(node.identifier ?? ''))
      facts.pictures.push({
        src: node.url ?? '',
        place: placeAt(node.position?.start.offset ?? 0),
      });
    // A component that the text imports may ask for a function or an object, and does not print it.
    else readNode(node, text, placeAt, defined, facts, isDefined(parent?.name));
  });
  facts.problems.push(...undefinedReferences(tree, text, placeAt));
  facts.components = facts.components.filter(({ name }) => !isDefined(name));
  return facts;
}

function parseMdx(text: string, firstLine: number, facts: BodyFacts): TreeNode | undefined {
  try {
    const tree = mdxToMdast(text) as TreeNode;
    // Only the whole compiler reads the code of import and export lines.
    if (tree.children?.some(({ type }) => type === 'mdxjsEsm')) mdxToJs(text);
    return tree;
  } catch (error) {
    const { line, column, ...words } = explainCompileError(error);
    facts.problems.push({
      ...words,
      found: (text.split('\n')[line - 1] ?? '').trim(),
      place: { line: line + firstLine - 1, column },
    });
    return undefined;
  }
}

function readNode(
  node: TreeNode,
  text: string,
  placeAt: (offset: number) => Place,
  defined: ReadonlySet<string>,
  facts: BodyFacts,
  isHanded: boolean,
): void {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'image':
      facts.pictures.push({ src: node.url ?? '', place: placeAt(start) });
      if (!node.alt?.trim())
        facts.problems.push({
          code: 'MQ1702',
          severity: 'warning',
          place: placeAt(start),
          message: 'The picture has no description, so those who do not see it are told nothing.',
          found: `![](${node.url})`,
          fix: `![What the picture shows](${node.url})`,
        });
      return;
    case 'link':
    case 'definition': {
      const url = node.url ?? '';
      const code = forbiddenLink(url);
      if (code) facts.problems.push({ ...code, place: placeAt(start) });
      else facts.links.push({ url, place: placeAt(start) });
      return;
    }
    case 'heading':
      facts.places.add(plainText(node));
      return;
    case 'html':
      readHtml(node.value ?? '', (offset) => placeAt(start + offset), facts);
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      readElement(node, text, placeAt, facts);
      for (const { value } of node.attributes ?? []) {
        const words = typeof value === 'object' && value && undefinedName(value.value, defined);
        if (words) facts.problems.push({ ...words, place: placeAt(start) });
      }
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const code = node.value ?? '';
      const words = undefinedName(code, defined) ?? (isHanded ? undefined : printsNothing(code));
      if (words) facts.problems.push({ ...words, place: placeAt(start) });
    }
  }
}
