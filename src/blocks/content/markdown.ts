import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { href } from '../../schemas/fields.ts';

const text = (value: unknown) => ({ type: 'text' as const, value: String(value ?? '') });

const shownHtml = defineMdastPlugin({
  name: 'marquee-shown-html',
  html: (node, context) => context.replaceNode(node, text(node.value)),
});

/**
 * Pictures leave their description, links lead only where `href` allows. The alignment of table cells
 * comes as a style attribute, which the security policy forbids.
 */
const plain = defineHastPlugin({
  name: 'marquee-plain',
  element: {
    filter: ['a', 'img', 'td', 'th'],
    visit(node, context) {
      if (node.tagName === 'img') context.replaceNode(node, text(node.properties['alt']));
      else if (node.tagName !== 'a') context.setProperty(node, 'style', undefined);
      else if (!href().safeParse(node.properties['href']).success)
        context.setProperty(node, 'href', undefined);
    },
  },
});

/** HTML of a Markdown text; raw HTML in it is shown, never run. */
export const renderMarkdown = (markdown: string): string =>
  markdownToHtml(markdown, {
    features: { frontmatter: false },
    mdastPlugins: [shownHtml],
    hastPlugins: [plain],
  }).html;
