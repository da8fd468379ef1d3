import type { Element } from 'hast';
import { defineHastPlugin } from 'satteri';
import { localeOf, type MarkdownOptions } from './options.ts';

/** The cells of a table's first row: its regions need names that tell them apart. */
const headings = ({ children }: Element): Element[] => {
  const elements = children.filter((child) => child.type === 'element');
  const row = elements.find(({ tagName }) => tagName === 'tr');
  if (row) return row.children.filter((child) => child.type === 'element');
  return elements.slice(0, 1).flatMap(headings);
};

/** Wide tables scroll in a region of their own, which the keyboard can reach. */
export const tables = ({ locales, texts }: Omit<MarkdownOptions, 'root'>) =>
  defineHastPlugin({
    name: 'tables',
    element: [
      {
        filter: ['table'],
        visit(node, context) {
          const columns = headings(node).map((heading) => context.textContent(heading).trim());
          context.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['table'],
              role: 'region',
              tabIndex: 0,
              ariaLabel: texts(localeOf(context.fileURL, locales)).table(columns.filter(Boolean)),
            },
            children: [],
          });
        },
      },
      {
        // The security policy has no room for style attributes.
        filter: ['th', 'td'],
        visit(node, context) {
          // The corner of a table with names on both sides is empty: no heading of anything.
          if (node.tagName === 'th' && !context.textContent(node).trim())
            return { ...node, tagName: 'td', properties: {} };
          const align = /text-align:\s*(center|right)/.exec(String(node.properties['style'] ?? ''));
          context.setProperty(node, 'style', null);
          if (align) context.setProperty(node, 'className', [`align-${align[1]}`]);
          return undefined;
        },
      },
    ],
  });
