import type { Seo } from './options.ts';
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
  /** Whether addresses of pages end in a slash; `ignore` leaves them as the files lie. */
  slashes: 'always' | 'never' | 'ignore';
  /** Folders of pages that nobody should find, from the site's root: `/_v/`. */
  excluded: readonly string[];
  now: Date;
  /** The site is shown for review and must not be found. */
  preview: boolean;
  findSource: FindSource;
}

/** The site as the options and the place of a build describe it. */
export function siteFor(
  { url, locales, excluded, preview, findSource }: Seo,
  place: Pick<SeoSite, 'root' | 'output' | 'url' | 'slashes' | 'now'>,
): SeoSite {
  return {
    ...place,
    url: url === undefined ? place.url : new URL(new URL(place.url).pathname, url).href,
    locales: locales.map(({ id, tag }) => ({ id, tag: tag ?? id })),
    excluded,
    preview,
    findSource: findSource ?? (() => undefined),
  };
}
