import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import type { ShikiTransformer } from 'shiki';

const TOKEN = /color:\s*var\(--astro-code-(?:token-)?([a-z-]+)\)/;
const FONT = { italic: /font-style:\s*italic/, bold: /font-weight:\s*(?:bold|[6-9]00)/ };

/** Class names for what Shiki would write as a style, which the security policy forbids. */
export function tokenClasses(style: string): string[] {
  const token = TOKEN.exec(style)?.[1];
  const names = token && token !== 'foreground' ? [`tok-${token}`] : [];
  if (FONT.italic.test(style)) names.push('tok-italic');
  if (FONT.bold.test(style)) names.push('tok-bold');
  return names;
}

/** Shiki's own hook: turns the style of each token into classes; colours are in src/styles/code.css. */
export const classTransformer: ShikiTransformer = {
  name: 'token-classes',
  // Shiki gives a line half a second, after which its rest has one colour: a busy machine would colour it differently.
  preprocess(code, options) {
    options.tokenizeTimeLimit = 0;
    return code;
  },
  span(node) {
    const names = tokenClasses(String(node.properties['style'] ?? ''));
    delete node.properties['style'];
    if (names.length) this.addClassToHast(node, names);
  },
  line(node) {
    // A token without a colour of its own needs no element.
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && Object.keys(child.properties).length === 0
        ? child.children
        : [child],
    );
  },
  pre(node) {
    unstyle(node);
    const title = /\btitle="([^"]+)"/.exec(this.options.meta?.__raw ?? '')?.[1];
    if (title) node.properties['dataTitle'] = title;
  },
};

/** Whatever else wrote a style: Astro marks the signs of a diff so, that they are not copied along. */
function unstyle(node: Element): void {
  const style = String(node.properties['style'] ?? '');
  delete node.properties['style'];
  if (style.includes('user-select: none')) node.properties['class'] = 'uncopied';
  for (const child of node.children) if (child.type === 'element') unstyle(child);
}

const element = (tagName: string, className: string[], children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: { className },
  children,
});

/** Frames a block of code, with its language and, where the writer gave one (`ts title="a.ts"`), its title. */
export const codeFrames = () =>
  defineHastPlugin({
    name: 'code-frames',
    element: {
      filter: ['pre'],
      visit(node, context) {
        const property = (name: string) =>
          String(
            node.properties[`data${name}`] ?? node.properties[`data-${name.toLowerCase()}`] ?? '',
          );
        const [language, title] = [property('Language'), property('Title')];
        const head = [
          ...(title ? [element('span', ['code-title'], [{ type: 'text', value: title }])] : []),
          ...(language && language !== 'plaintext'
            ? [element('span', ['code-language'], [{ type: 'text', value: language }])]
            : []),
        ];
        const pre = { ...node, properties: { ...node.properties, dataTitle: null } } as Element;
        context.replaceNode(
          node,
          element(
            'figure',
            ['code'],
            [...(head.length ? [element('figcaption', ['code-head'], head)] : []), pre],
          ),
        );
      },
    },
  });
