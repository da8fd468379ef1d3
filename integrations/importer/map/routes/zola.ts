import type { SiteConfig } from '../../read/site-settings.ts';
import { dateOfName } from '../dates.ts';
import type { OldPost } from '../old-address.ts';
import { slugify } from '../slug.ts';
import { isMain } from './hugo.ts';
import { split } from './path.ts';

/** https://www.getzola.org/documentation/content/page/ */
export function zola(post: OldPost, site: SiteConfig): string | undefined {
  const inner = /^(?:.*\/)?content\/(.*)$/.exec(post.path)?.[1];
  if (inner === undefined) return undefined;
  const { folders, base } = split(inner, post.language);
  const clean = (text: string) => (site.keepCase ? text : slugify(text) || text);
  const language = post.language && !isMain(post.language, site) ? [post.language] : [];
  const name = dateOfName(base)?.rest || base;
  return [...language, ...folders.map(clean), post.slug ?? clean(name)].join('/');
}
