/** What the old site's settings say about its posts. */
export interface SiteConfig {
  author?: string;
  /** Address of the old site, without a path: `https://old.example`. */
  origin?: string;
  /** Path below which the old site stood, with slashes around it. */
  base: string;
  /** Pattern of post addresses: `permalink` of Jekyll and Hexo, Hugo's `[permalinks]` by section. */
  permalink?: string;
  permalinks: Record<string, string>;
  /** The main language, and the others with the folders of their own. */
  language?: string;
  languages: { id: string; folder?: string }[];
  /** True when the main language has a folder in addresses, too. */
  mainInFolder: boolean;
  /** True when addresses keep the case of file names. */
  keepCase: boolean;
  /** True when the day in a file's name is no part of the address. */
  datedNames: boolean;
  timezone?: string;
  /** VitePress: true when addresses end in no `.html`. */
  cleanAddresses?: boolean;
  /** Docusaurus: where the blog stands. */
  blog?: string;
  /** Eleventy: the folder of the texts, and patterns by folder; without a pattern the addresses are not known. */
  input?: string;
  folderPermalinks: { folder: string; pattern: string }[];
  /** Gatsby: folders whose paths are addresses. */
  sources: string[];
  /** Texts of the settings by path, for `{{ site.repository }}`. */
  values: Record<string, string>;
}
