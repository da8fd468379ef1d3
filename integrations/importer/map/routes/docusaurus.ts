import type { SiteConfig } from '../../read/site-settings.ts';
import type { OldPost } from '../old-address.ts';

/** A day in the path becomes folders. https://docusaurus.io/docs/blog */
export function docusaurus(post: OldPost, site: SiteConfig): string | undefined {
  const inner = /(?:^|\/)blog\/(.*)\.\w+$/.exec(post.path)?.[1];
  if (inner === undefined) return undefined;
  const home = site.blog ?? 'blog';
  if (post.slug) return `${home}/${post.slug}`;
  const found = /^(.*?)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/?index)?$/.exec(inner);
  if (!found) return `${home}/${inner.replace(/\/index$/, '')}`;
  return `${home}/${found[2]!.replaceAll('-', '/')}/${found[1]}${found[3]}`;
}
