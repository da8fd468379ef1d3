import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/** Atom 1.0 (RFC 4287) with the whole text as HTML. */
export const atom = ({
  title,
  description,
  language,
  home,
  self,
  stylesheet,
  hub,
  icon,
  updated,
  items,
}: Feed): string =>
  generateAtomFeed(
    {
      id: self,
      title: { value: title },
      subtitle: { value: description },
      updated,
      ...(icon && { icon }),
      generator: { text: 'Marquee' },
      authors: [{ name: title }],
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: home, rel: 'alternate', type: 'text/html' },
        ...(hub ? [{ href: hub, rel: 'hub' }] : []),
      ],
      xml: { lang: language },
      entries: items.map((item) => ({
        id: item.url,
        title: { value: item.title },
        links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
        published: item.published,
        updated: item.updated,
        ...(item.summary && { summary: { value: item.summary } }),
        ...(item.authors.length && { authors: item.authors.map(({ name }) => ({ name })) }),
        ...(item.tags.length && { categories: item.tags.map(({ name }) => ({ term: name })) }),
        content: { value: item.content, type: 'html' },
      })),
    },
    { stylesheets: [{ type: 'text/css', href: stylesheet }], strict: false },
  );
