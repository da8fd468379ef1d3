import { generateJsonFeed } from 'feedsmith';
import type { Named } from './article.ts';
import type { Feed } from './feed.ts';

/** JSON Feed 1.1 with the whole text as HTML. `root` is the address of the site, for the pages of authors. */
export function json(
  { title, description, language, home, self, hub, icon, items }: Feed,
  root: string,
): string {
  const author = ({ name, path }: Named) => ({
    name,
    ...(path && { url: new URL(`.${path}`, root).href }),
  });
  const feed = generateJsonFeed({
    title,
    description,
    language,
    home_page_url: home,
    feed_url: self,
    ...(icon && { favicon: icon }),
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_html: item.content,
      ...(item.summary && { summary: item.summary }),
      ...(item.image && { image: item.image }),
      date_published: item.published,
      date_modified: item.updated,
      ...(item.authors.length && { authors: item.authors.map(author) }),
      ...(item.tags.length && { tags: item.tags.map(({ name }) => name) }),
      language,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
