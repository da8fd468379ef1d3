import type { Feed, PreviewImage } from './facts.ts';

/** Services that want to see a code of theirs before they say what they know of a site. */
export interface Verification {
  google?: string | undefined;
  bing?: string | undefined;
  yandex?: string | undefined;
  baidu?: string | undefined;
  pinterest?: string | undefined;
  facebook?: string | undefined;
  naver?: string | undefined;
}

/** Files that an icon of the site lies in. */
export interface IconLinks {
  /** Addresses from the site's root. */
  ico?: string | undefined;
  svg?: string | undefined;
  /** PNG files by the length of their side in pixels. */
  png?: { href: string; size: number }[] | undefined;
  apple?: string | undefined;
  manifest?: string | undefined;
}

/** What holds for every page of a site, in the language of the page. */
export interface HeadSettings {
  /** Address of the site: `https://guyu.example`. */
  site: string;
  /** Name of the site. */
  name: string;
  /** Pattern of titles: `{page} · {site}`. */
  title?: string | undefined;
  /** How addresses end, as in Astro's `trailingSlash`. */
  trailingSlash?: 'always' | 'never' | 'ignore' | undefined;
  /** This build is shown for review: no page may be found. */
  preview?: boolean | undefined;
  /** Picture of pages that have none. */
  image?: PreviewImage | undefined;
  /** Accounts on X, with their `@`. */
  x?: { site?: string | undefined; creator?: string | undefined } | undefined;
  /** Colour of the browser's frame. */
  colors?: { light: string; dark?: string | undefined } | undefined;
  icons?: IconLinks | undefined;
  feeds?: Feed[] | undefined;
  verification?: Verification | undefined;
}
