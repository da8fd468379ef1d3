import type { SiteConfig } from '../../read/site-settings.ts';
import type { OldPost } from '../old-address.ts';
import { split } from './path.ts';

/** https://www.gatsbyjs.com/plugins/gatsby-source-filesystem/#createfilepath */
export function gatsby(post: OldPost, site: SiteConfig): string | undefined {
  const source = site.sources
    .filter((folder) => post.path.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  const inner = source
    ? post.path.slice(source.length + 1)
    : /^(?:src\/pages|content(?:\/(?:blog|posts))?)\/(.*)$/.exec(post.path)?.[1];
  if (inner === undefined) return undefined;
  const { folders, base } = split(inner);
  return [...folders, post.slug ?? base].join('/');
}
