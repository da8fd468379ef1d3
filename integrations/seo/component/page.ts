import type { Contribution } from '../graph/contribution.ts';
import type { PageKind } from '../graph/web-page.ts';
import type { SubjectFacts } from '../graph/things.ts';
import type { Author, Feed, RobotsRules } from '../head/facts.ts';

/** A picture: what Astro's `import` of an image gives, or an address with its size in pixels. */
export interface ComponentImage {
  src: string;
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
}

/** What a page tells `Seo.astro` of itself. Addresses are absolute, or from the site's root. */
export interface SeoProps {
  title: string;
  description?: string | undefined;
  /** Address of the page; Astro's own when left out. */
  path?: string | undefined;
  /** Id of the page's language; Astro's, or the site's first, when left out. */
  locale?: string | undefined;
  image?: ComponentImage | string | undefined;
  /** What the picture shows, if `image` does not say it. */
  imageAlt?: string | undefined;
  canonical?: string | undefined;
  robots?: RobotsRules | undefined;
  /** Addresses of the page by the id of their language, its own included. */
  alternates?: Record<string, string> | undefined;
  /** Makes the page an article. */
  published?: Date | undefined;
  updated?: Date | undefined;
  authors?: Author[] | undefined;
  section?: string | undefined;
  tags?: string[] | undefined;
  previous?: string | undefined;
  next?: string | undefined;
  feeds?: Feed[] | undefined;
  kind?: PageKind | undefined;
  /** The way to the page, without the front page and the page itself. */
  breadcrumbs?: { name: string; href: string }[] | undefined;
  /** What the page is about, when it is a thing by itself: an event, a service, a program. */
  about?: SubjectFacts | undefined;
  /** Questions, instructions, films, offers on the page. */
  parts?: Contribution[] | undefined;
}
