import { htmlToMarkdown } from '@mdream/js';

/**
 * Markdown of a text that `cleanHtml` has made. Answers to questions stand open, and a heading within a list is words in
 * bold, since Markdown has no headings there.
 */
export const toMarkdown = (html: string): string =>
  htmlToMarkdown(
    html
      .replace(/<summary>([^]*?)<\/summary>/g, '<p><strong>$1</strong></p>')
      .replace(/<(\/?)details>/g, '<$1div>')
      .replace(/<li\b[^>]*>(?:(?!<\/?(?:li|ul|ol)\b)[^])*/g, withoutHeadings),
  ).trim();

const withoutHeadings = (item: string) =>
  item.replace(/<h[2-6]>([^]*?)<\/h[2-6]>/g, '<p><strong>$1</strong></p>');
