import { defineHastPlugin } from 'satteri';
import { localeOf, type MarkdownOptions } from './options.ts';

/** Footnotes in the language of the text: the heading of the section, and what a back-link says. */
export const footnotes = ({ locales, texts }: MarkdownOptions) =>
  defineHastPlugin({
    name: 'footnotes',
    element: [
      {
        filter: ['h2'],
        visit(node, context) {
          if (node.properties['id'] !== 'footnote-label') return;
          return {
            ...node,
            properties: { id: 'footnote-label', className: ['footnotes-title'] },
            children: [
              { type: 'text', value: texts(localeOf(context.fileURL, locales)).footnotes },
            ],
          };
        },
      },
      {
        filter: ['a'],
        visit(node, context) {
          if (node.properties['dataFootnoteBackref'] === undefined) return;
          const place = /(\d+(?:-\d+)?)$/.exec(String(node.properties['ariaLabel'] ?? ''))?.[1];
          const { backToText } = texts(localeOf(context.fileURL, locales));
          context.setProperty(node, 'ariaLabel', place ? `${backToText} (${place})` : backToText);
        },
      },
    ],
  });
