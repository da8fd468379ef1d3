import { defineHastPlugin } from 'satteri';

/** Links to other sites don't hand this page's window over. */
export const externalLinks = () =>
  defineHastPlugin({
    name: 'external-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        if (/^(?:https?:)?\/\//.test(String(node.properties['href'] ?? '')))
          context.setProperty(node, 'rel', 'noopener');
      },
    },
  });
