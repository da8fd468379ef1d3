/** Elements that begin a new paragraph of text. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose text nobody reads on the page. */
export const SILENT = new Set(
  'script style template noscript svg math iframe object select textarea audio video'.split(' '),
);

/** Elements that make a region of the page by themselves. */
export const REGIONS = new Set(['main', 'nav', 'header', 'footer', 'aside']);

/** Roles that do the same. */
export const ROLES: Record<string, string> = {
  main: 'main',
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
};
