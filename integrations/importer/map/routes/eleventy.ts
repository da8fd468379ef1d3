import type { SiteConfig } from '../../read/site-settings.ts';
import { fill } from '../address.ts';
import { dateOfName } from '../dates.ts';
import type { OldPost } from '../old-address.ts';
import { slugify } from '../slug.ts';
import { split } from './path.ts';

/** https://www.11ty.dev/docs/permalinks/ */
export function eleventy(post: OldPost, site: SiteConfig): string | undefined {
  const input = site.input ?? (post.path.startsWith('src/') ? 'src' : '');
  const inner = post.path.startsWith(`${input}/`) ? post.path.slice(input.length + 1) : post.path;
  const { folders, base } = split(inner);
  const name = dateOfName(base)?.rest || base;
  const rule = site.folderPermalinks.find(({ folder }) => post.path.startsWith(`${folder}/`));
  if (!rule) return [...folders, post.slug ?? name].join('/');
  return fill(rule.pattern, { fileSlug: name, slug: post.slug ?? slugify(post.title) });
}
