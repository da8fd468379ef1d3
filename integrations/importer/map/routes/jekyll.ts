import type { SiteConfig } from '../../read/site-settings.ts';
import { dayIn, dayValues, fill } from '../address.ts';
import type { OldPost } from '../old-address.ts';

const STYLES: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

/** Folders above _posts are categories. https://jekyllrb.com/docs/permalinks/ */
export function jekyll(post: OldPost, site: SiteConfig): string | undefined {
  if (!post.date) return undefined;
  const above = /^(.*?)\/?_(?:posts|drafts)\//.exec(post.path)?.[1]?.split('/') ?? [];
  const categories = [...above, ...post.categories].filter(Boolean);
  const style = post.pattern ?? site.permalink ?? 'date';
  const name = post.slug ?? post.name;
  return fill(STYLES[style] ?? style, {
    ...dayValues(dayIn(post.date, site.timezone)),
    title: name,
    slug: name.toLowerCase(),
    collection: 'posts',
    output_ext: '.html',
    categories: [...new Set(categories.map((one) => one.toLowerCase()))].join('/'),
  });
}
