declare module 'virtual:marquee/fonts' {
  /** What a page's head links, by locale; a locale that needs nothing is absent. */
  export const fonts: {
    /** Addresses of stylesheets. */
    stylesheets: Record<string, string[]>;
    /** Addresses of woff2 files to fetch first. */
    preload: Record<string, string[]>;
  };
}

declare module 'virtual:marquee/latin.css';
