import type { Page } from '../../kit/html/page.ts';
import type { PageSource } from '../source.ts';
import type { Target } from './address.ts';
import type { Served } from './files.ts';
import type { Limits } from '../../kit/lint-settings.ts';
import type { Pair } from './rule.ts';
import type { Summary } from './summary.ts';

/** What every rule knows of the site. Functions, so that rules stay pure and files stay at the edge. */
export interface SiteFacts {
  /** Address of the site, ended by a slash. */
  url: string;
  now: Date;
  /** Paths of the home pages, the default language's first: `/`, `/zh-cn/`. */
  homes: readonly string[];
  trailingSlash: 'always' | 'never' | 'ignore';
  limits: Limits;
  /** Where an address written on a page leads. */
  read(href: string, from: string): Target;
  keyOf(path: string): string;
  served(path: string): Served;
  /** Where an old address leads now. */
  redirectOf(path: string): string | undefined;
  /** Width and height of a picture of the output. */
  sizeOf(path: string): { width: number; height: number } | undefined;
  sponsored(host: string): boolean;
  userContent(path: string): boolean;
}

/** The site for rules that judge a single page: what they find must hold as long as the page does, so not the time. */
export type PageSite = Omit<SiteFacts, 'now'>;

/** The whole site, when every page has been seen. */
export interface SiteView extends SiteFacts {
  pages: readonly Summary[];
  pageAt(path: string): Summary | undefined;
  /** Paths that the sitemaps list; undefined when there is none. */
  sitemap: ReadonlySet<string> | undefined;
  /** Whether robots.txt keeps crawlers out. */
  disallowed(path: string): boolean;
  /** Variants with their controls, read again from the output. */
  pairs(): readonly Pair[];
}

export type { Page, PageSource };
