import type { BlockContent, Paragraph, Text } from 'mdast';
import { defineMdastPlugin, type Custom } from 'satteri';
import { localeOf, type MarkdownOptions } from './options.ts';

const KINDS = {
  NOTE: 'note',
  TIP: 'tip',
  WARNING: 'warning',
  // GitHub has two more, which say the same a little louder.
  IMPORTANT: 'note',
  CAUTION: 'warning',
} as const;

const MARKER = /^\[!(NOTE|TIP|WARNING|IMPORTANT|CAUTION)\][ \t]*([^\n]*)(?:\n|$)/i;

/** `> [!NOTE] Title` becomes the aside that <Callout> makes; without a title it bears its kind's name. */
export const callouts = ({ locales, texts }: MarkdownOptions) =>
  defineMdastPlugin({
    name: 'callouts',
    blockquote(node, context) {
      const first = node.children[0];
      const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
      const marker = opening?.type === 'text' ? MARKER.exec(opening.value) : null;
      if (!marker) return;
      const kind = KINDS[marker[1]!.toUpperCase() as keyof typeof KINDS];
      const title = marker[2]!.trim() || texts(localeOf(context.fileURL, locales))[kind];
      context.replaceNode(
        node,
        aside(kind, title, [
          ...rest(first as Paragraph, (opening as Text).value.slice(marker[0].length)),
          ...(node.children.slice(1) as BlockContent[]),
        ]),
      );
    },
  });

function rest(paragraph: Paragraph, value: string): Paragraph[] {
  const children = [
    ...(value ? [{ type: 'text', value } as Text] : []),
    ...paragraph.children.slice(1),
  ];
  if (children[0]?.type === 'break') children.shift();
  return children.length ? [{ type: 'paragraph', children }] : [];
}

function aside(kind: string, title: string, children: BlockContent[]): Custom {
  return {
    type: 'callout',
    data: {
      hName: 'aside',
      hProperties: { className: ['callout', `callout-${kind}`], ariaLabel: title },
    } as Custom['data'],
    children: [
      {
        type: 'paragraph',
        data: { hProperties: { className: ['callout-title'] } },
        children: [{ type: 'text', value: title }],
      } as Paragraph,
      ...children,
    ],
  };
}
