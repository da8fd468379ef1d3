import type { FindSource } from './source.ts';

/** A language of the site. */
export interface Locale {
  /** Folder and path: `zh-cn`. The first locale of a site is the default and has no path of its own. */
  id: string;
  /** BCP 47 tag, as `lang` and `hreflang` have it: `zh-CN`. */
  tag: string;
}

/** What every step of the integration knows of the site. */
export interface SeoSite {
  /** Folder of the project. */
  root: string;
  /** Folder of the finished pages. */
  output: string;
  /** Address of the public site with Astro's `base`, ended by a slash: `https://guyu.example/`. */
  url: string;
  locales: readonly Locale[];
  now: Date;
  /** The site is shown for review and must not be found. */
  preview: boolean;
  findSource: FindSource;
}
