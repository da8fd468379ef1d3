import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { shortTextPlugins } from '../../../integrations/markdown/index.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { href } from '../../schemas/fields.ts';

const text = (value: unknown) => ({ type: 'text' as const, value: String(value ?? '') });

const shownHtml = defineMdastPlugin({
  name: 'marquee-shown-html',
  html: (node, context) => context.replaceNode(node, text(node.value)),
});

/** Pictures leave their description, links lead only where `href` allows. */
const plain = defineHastPlugin({
  name: 'marquee-plain',
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      if (node.tagName === 'img') context.replaceNode(node, text(node.properties['alt']));
      else if (!href().safeParse(node.properties['href']).success)
        context.setProperty(node, 'href', undefined);
    },
  },
});

/** HTML of a Markdown text in a language; raw HTML in it is shown, never run. */
export async function renderMarkdown(markdown: string, locale: string): Promise<string> {
  const { mdastPlugins, hastPlugins } = await shortTextPlugins({
    locales: [locale],
    texts: (id) => ({ ...dictionary(id).media, ...dictionary(id).blog }),
  });
  return markdownToHtml(markdown, {
    features: { frontmatter: false },
    mdastPlugins: [shownHtml, ...mdastPlugins],
    hastPlugins: [plain, ...hastPlugins],
  }).html;
}
