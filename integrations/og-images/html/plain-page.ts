import { metaOf, type Page } from '../../kit/html/page.ts';
import { facts as schema, type Facts } from '../facts.ts';

/**
 * What the picture of a page can say that knows nothing of this integration: its title and description. Undefined
 * for one that has a picture of its own, or nothing to say, or only leads elsewhere.
 */
export function plainFacts(page: Page): Facts | undefined {
  const { head, lang } = page;
  const meta = (name: string) => metaOf(page, name)?.trim() || undefined;
  const title = meta('og:title') ?? head.titles[0]?.text.trim();
  if (!title || meta('og:image') || meta('refresh')) return undefined;
  const article = meta('og:type') === 'article';
  return schema.parse({
    template: article ? 'post' : 'landing',
    language: lang ?? 'en',
    title,
    text: meta('og:description') ?? meta('description'),
    eyebrow: meta('article:section'),
    by: meta('author'),
  });
}
