import type { SiteConfig } from '../../read/site-settings.ts';
import { dayIn, dayValues, fill } from '../address.ts';
import { dateOfName } from '../dates.ts';
import type { OldPost } from '../old-address.ts';
import { slugify } from '../slug.ts';
import { split } from './path.ts';

/** `:title` is the whole path below _posts. https://hexo.io/docs/permalinks */
export function hexo(post: OldPost, site: SiteConfig): string | undefined {
  const inner = /(?:^|\/)_posts\/(.*)$/.exec(post.path)?.[1];
  if (inner === undefined || !post.date) return undefined;
  const { folders, base } = split(inner);
  const name = (site.datedNames && dateOfName(base)?.rest) || base;
  return fill(post.pattern ?? site.permalink ?? ':year/:month/:day/:title/', {
    ...dayValues(dayIn(post.date, site.timezone)),
    title: post.slug ?? [...folders, name].join('/'),
    name,
    post_title: slugify(post.title),
    category: post.categories.map(category).join('/') || 'uncategorized',
  });
}

const category = (name: string) =>
  name.trim().replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-');
