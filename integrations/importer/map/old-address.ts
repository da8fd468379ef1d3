import type { Kind } from '../options.ts';
import type { SiteConfig } from '../read/site-settings.ts';
import { sitePath } from './address.ts';
import { docusaurus } from './routes/docusaurus.ts';
import { eleventy } from './routes/eleventy.ts';
import { folders } from './routes/folders.ts';
import { gatsby } from './routes/gatsby.ts';
import { hexo } from './routes/hexo.ts';
import { hugo } from './routes/hugo.ts';
import { jekyll } from './routes/jekyll.ts';
import { nuxt } from './routes/nuxt.ts';
import { vitepress } from './routes/vitepress.ts';
import { zola } from './routes/zola.ts';

/** What the address of a post on the old site is worked out from. */
export interface OldPost {
  kind: Kind;
  /** Path of the source from the old site's root, with forward slashes. */
  path: string;
  /** Path of the source from the imported folder. */
  file: string;
  /** File name without date, language and ending. */
  name: string;
  slug?: string;
  date?: string;
  categories: string[];
  title: string;
  /** Language that the file's ending names. */
  language?: string;
  /** Pattern that the front matter gives, such as `/:year/:title/`. */
  pattern?: string;
  /** Where the imported folder stood on the old site, when a person said so. */
  from?: string;
}

const ROUTES: Record<Kind, (post: OldPost, site: SiteConfig) => string | undefined> = {
  hugo,
  zola,
  jekyll,
  hexo,
  docusaurus,
  eleventy,
  gatsby,
  nuxt,
  vitepress,
  astro: folders,
  next: folders,
};

/** The address that the old generator gave a post by itself; undefined when it cannot be known. */
export function oldAddress(post: OldPost, site: SiteConfig): string | undefined {
  if (post.from) return sitePath(below(post, post.from));
  const path = ROUTES[post.kind](post, site);
  return path === undefined ? undefined : sitePath(site.base + path);
}

function below({ file, slug, name }: OldPost, from: string): string {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const bundle = /(?:^|\/)(?:index|page|_index)\.[^/]+$/.test(file);
  return `/${from}/${bundle ? folder : folder + (slug ?? name)}`;
}
