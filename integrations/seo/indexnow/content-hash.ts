import { createHash } from 'node:crypto';
import { metaOf, type Page } from '../../kit/html/page.ts';

/**
 * A hash of what a page tells a search engine: title, description, structured data, and the text and descriptions of
 * pictures in its own part. A new menu, footer or script changes nothing here.
 */
export function contentHash(page: Page): string {
  const said = [
    page.head.titles[0]?.text,
    metaOf(page, 'description'),
    page.head.data.map(({ text }) => text),
    page.paragraphs.map(({ tag, text }) => [tag, text]),
    page.images.filter(({ own }) => own).map(({ alt }) => alt),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}
