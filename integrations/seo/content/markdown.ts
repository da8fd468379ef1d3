import { NodeHtmlMarkdown } from 'node-html-markdown';

const translator = new NodeHtmlMarkdown({
  bulletMarker: '-',
  maxConsecutiveNewlines: 2,
  useInlineLinks: false,
});

/** Markdown of a text that `cleanHtml` has made; answers to questions stand open. */
export const toMarkdown = (html: string): string =>
  translator
    .translate(html.replace(/<summary>([^]*?)<\/summary>/g, '<p><strong>$1</strong></p>'))
    .trim();
