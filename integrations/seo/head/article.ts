import { absolute } from './address.ts';
import { isoDate } from './date.ts';
import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { meta, property, type Tag } from './tag.ts';

/** Times, authors, section and tags of an article. Names go to `author`, pages of the authors to Open Graph. */
export function articleTags({ article }: Facts, settings: HeadSettings): Tag[] {
  if (!article) return [];
  const { published, modified, expires, authors = [], section, tags = [] } = article;
  return [
    property('article:published_time', isoDate(published)),
    ...(modified ? [property('article:modified_time', isoDate(modified))] : []),
    ...(expires ? [property('article:expiration_time', isoDate(expires))] : []),
    ...authors.map(({ name }) => meta('author', name)),
    ...authors.flatMap(({ url }) =>
      url ? [property('article:author', absolute(url, settings))] : [],
    ),
    ...(section ? [property('article:section', section)] : []),
    ...tags.map((tag) => property('article:tag', tag)),
  ];
}
