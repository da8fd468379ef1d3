/** A kind of feed, and the file that it is written to, beside the page whose news it brings. */
export interface FeedFormat {
  id: 'rss' | 'atom' | 'json';
  file: string;
  /** Media type, as `<link rel="alternate">` names it. */
  type: string;
  label: string;
}

export const feedFormats: readonly FeedFormat[] = [
  { id: 'rss', file: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  { id: 'atom', file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { id: 'json', file: 'feed.json', type: 'application/feed+json', label: 'JSON' },
];

/**
 * The feeds of a page as its head should name them. `path` is the address of a language's home page, of a tag's or
 * of an author's page: `/zh-cn/`, `/blog/tags/spring/`.
 */
export const feedLinks = (path: string): { href: string; type: string; label: string }[] =>
  feedFormats.map(({ file, type, label }) => ({
    href: `${path.replace(/\/?$/, '/')}${file}`,
    type,
    label,
  }));
