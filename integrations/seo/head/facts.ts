/** A picture as link previews need it. */
export interface PreviewImage {
  /** Absolute, or from the site's root. */
  src: string;
  /** In pixels. */
  width?: number | undefined;
  height?: number | undefined;
  /** Media type: `image/jpeg`; told from the ending of `src` when left out. */
  type?: string | undefined;
  alt?: string | undefined;
}

/** Who wrote an article. */
export interface Author {
  name: string;
  /** The author's own page, absolute or from the site's root. */
  url?: string | undefined;
}

/** What an article has besides what every page has. */
export interface Article {
  published: Date;
  modified?: Date | undefined;
  /** When it is taken off the site. */
  expires?: Date | undefined;
  authors?: Author[] | undefined;
  section?: string | undefined;
  tags?: string[] | undefined;
}

/** A version of the page in another language. */
export interface Alternate {
  /** BCP 47 tag: `zh-CN`. */
  language: string;
  /** Absolute, or from the site's root. */
  href: string;
}

/** A feed that a reader of the page may subscribe to. */
export interface Feed {
  href: string;
  /** Media type: `application/rss+xml`. */
  type: string;
  title: string;
}

/** What robots may do with one page; everything, where nothing is said. */
export interface RobotsRules {
  index?: boolean | undefined;
  follow?: boolean | undefined;
  /** false keeps the text of the page out of results. */
  snippet?: boolean | undefined;
  /** false: no copy of the page is to be kept. */
  archive?: boolean | undefined;
}

/** What is known of a page: all that its head is made from. */
export interface Facts {
  /** Address of the page, from the site's root: `/blog/grain-rain/`. */
  path: string;
  title: string;
  /** The title stands alone, without the pattern of the site. */
  bareTitle?: boolean | undefined;
  description?: string | undefined;
  /** BCP 47 tag of the page: `en`, `zh-CN`. */
  language: string;
  /** Address that search engines should keep, absolute or from the root; the page's own when left out. */
  canonical?: string | undefined;
  robots?: RobotsRules | undefined;
  /** Every version of the page, its own included. */
  alternates?: Alternate[] | undefined;
  /** The version for everybody else, by its language; the first of the alternates when left out. */
  defaultLanguage?: string | undefined;
  image?: PreviewImage | undefined;
  /** Kind of page, as the Open Graph protocol names it; `article` when there are facts of an article. */
  type?: 'website' | 'article' | 'profile' | 'product' | undefined;
  article?: Article | undefined;
  /** The pages before and after in a list that goes on. */
  previous?: string | undefined;
  next?: string | undefined;
  /** Feeds of this page, before those of the whole site. */
  feeds?: Feed[] | undefined;
}
