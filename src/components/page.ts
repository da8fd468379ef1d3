import type { Picture } from '../schemas/fields.ts';
import type { Theme } from '../schemas/theme.ts';
import type { State } from '../../integrations/kit/visibility.ts';

/** What a layout must know of a page. */
export interface Page {
  locale: string;
  /** Address of the page, from the site's root. */
  path: string;
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
  type?: 'website' | 'article' | undefined;
  theme?: Partial<Theme> | undefined;
  noindex?: boolean | undefined;
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
