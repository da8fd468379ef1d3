import { generateRssFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** RSS 2.0 with the whole text (content:encoded), names of authors (dc:creator), and the feed's own address. */
export const rss = ({
  title,
  description,
  language,
  home,
  self,
  stylesheet,
  hub,
  updated,
  items,
}: Feed): string =>
  generateRssFeed(
    {
      title,
      link: home,
      description,
      language,
      lastBuildDate: updated,
      generator: 'Marquee',
      docs: 'https://www.rssboard.org/rss-specification',
      atom: {
        links: [
          { href: self, rel: 'self', type: 'application/rss+xml' },
          ...(hub ? [{ href: hub, rel: 'hub' }] : []),
        ],
      },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.url, isPermaLink: true },
        pubDate: item.published,
        ...(item.summary && { description: item.summary }),
        ...(item.tags.length && { categories: item.tags.map(({ name }) => ({ name })) }),
        ...(item.authors.length && { dc: { creators: item.authors.map(({ name }) => name) } }),
        content: { encoded: item.content },
      })),
    },
    { stylesheets: [{ type: 'text/css', href: stylesheet }], strict: false },
  );
