import type { SiteConfig } from '../../read/site-settings.ts';
import type { OldPost } from '../old-address.ts';

/** VitePress and VuePress serve a file as a page of its name, and README.md as its folder's. */
export function vitepress({ path, slug }: OldPost, site: SiteConfig): string {
  const inner = path.replace(/^(?:docs|src)\//, '').replace(/\.[^./]+$/, '');
  if (slug) return slug;
  const folder = /^(.*\/)?(?:index|readme)$/i.exec(inner);
  if (folder) return folder[1] ?? '';
  return site.cleanAddresses ? inner : `${inner}.html`;
}
