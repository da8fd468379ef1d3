import type { Contribution, Facts } from '../../integrations/seo/index.ts';
import type { PageAuthor } from '../content/names.ts';
import type { Picture } from '../schemas/fields.ts';
import type { About } from '../schemas/about.ts';
import type { PageSeo } from '../schemas/page-seo.ts';
import type { Social } from '../schemas/social.ts';
import type { TemplateId } from '../../integrations/og-images/index.ts';
import type { Theme } from '../schemas/theme.ts';
import type { State } from '../../integrations/kit/visibility.ts';

/** What an article has besides. */
export interface PageArticle {
  published: Date;
  modified?: Date | undefined;
  expires?: Date | undefined;
  section?: string | undefined;
  tags: string[];
  minutes: number;
}

/** What search engines are told of a page as structured data, besides what is in its head anyway. */
export interface Structure {
  kind?: 'CollectionPage' | 'ContactPage' | 'ProfilePage' | undefined;
  /** The way to the page, without the front page and the page itself. */
  breadcrumbs?: { name: string; path: string }[] | undefined;
  /** The page is about the house: its address and hours. */
  house?: boolean | undefined;
  /** What the page is about, when it is a thing by itself. */
  about?: About | undefined;
  /** What its blocks add. `url` is the canonical address of the page. */
  parts?: ((url: string) => Promise<Contribution[]>) | undefined;
}

/** What a layout must know of a page. */
export interface Page {
  locale: string;
  /** Address of the page, from the site's root. */
  path: string;
  /** Address at which visitors see it, when that is another: the control's, for a variant. */
  control?: string | undefined;
  title: string;
  description: string;
  /** Locale of the text, when it is not the page's own (a missing translation). */
  textLocale?: string | undefined;
  /** Absolute or site address that search engines should keep; the page's own if absent. */
  canonical?: string | undefined;
  /** Address by locale of every true translation, the page itself included. */
  translations?: Record<string, string> | undefined;
  /** Where the language switch leads for locales without a translation. */
  fallbacks?: Record<string, string> | undefined;
  image?: Picture | undefined;
  /** What its picture in previews shows, as the page itself says. */
  social?: Social | undefined;
  /** What that picture looks like, where the page does not say. */
  card?: TemplateId | undefined;
  article?: PageArticle | undefined;
  /** Who wrote it; on a profile, whom it is about. */
  authors?: PageAuthor[] | undefined;
  theme?: Partial<Theme> | undefined;
  noindex?: boolean | undefined;
  /** What the page itself says to search engines. */
  seo?: PageSeo | undefined;
  /** The pages before and after in a list that goes on. */
  previous?: string | undefined;
  next?: string | undefined;
  feeds?: Facts['feeds'];
  structure?: Structure | undefined;
  /** The page runs WebAssembly (the search index). */
  wasm?: boolean | undefined;
  mark?: Exclude<State, 'live'> | 'variant' | undefined;
  /** The whole page can be found by the site's search. */
  searchable?: boolean | undefined;
  /** Splash screens stay away from this page. */
  quiet?: boolean | undefined;
}

/** The language switch keeps the page: its translation, else its fallback, else the locale's home. */
export const switchTarget = (page: Page, locale: string, home: string): string =>
  page.translations?.[locale] ?? page.fallbacks?.[locale] ?? home;
