/** What the built HTML of a page says, read once. Later steps ask this, and not the HTML again. */
export interface Page {
  /** File below the output folder, with forward slashes: `blog/grain-rain/index.html`. */
  file: string;
  /** Address from the site's root, as browsers send it: `/blog/grain-rain/`. */
  path: string;
  lang: string | undefined;
  head: Head;
  /** Everything below is of the whole body, in the order of the document. */
  headings: Heading[];
  anchors: Anchor[];
  images: Image[];
  forms: Form[];
  videos: Video[];
  /** Elements that make a region: main, nav, header, footer, aside, and roles of those names. */
  landmarks: { name: string; line: number }[];
  /** Every id, for links with a fragment. */
  ids: Set<string>;
  /** Every `data-block`, by which variants are compared. */
  blocks: string[];
  /** The visible text of the page's own part: of `<article>` if there is just one, else of `<main>`, else of the body. */
  paragraphs: Paragraph[];
  /** Where this part stands in the HTML, from its first character to behind its last. */
  content: { start: number; end: number };
}

/** What stands in `<head>`, wherever the document has it. */
export interface Head {
  titles: Text[];
  metas: Meta[];
  links: HeadLink[];
  /** Blocks of JSON-LD, as they are written. */
  data: Text[];
}

export interface Text {
  text: string;
  line: number;
}

export interface Meta {
  /** `name`, `property` or `http-equiv`, in lower case. */
  name: string;
  content: string;
  line: number;
}

/** A `<link>` element; each word of `rel` in lower case. */
export interface HeadLink {
  rel: string[];
  href: string;
  hreflang?: string | undefined;
  type?: string | undefined;
  media?: string | undefined;
  sizes?: string | undefined;
  title?: string | undefined;
  line: number;
}

export interface Heading extends Text {
  level: number;
  id: string | undefined;
  /** Whether it stands in the page's own part. */
  own: boolean;
}

export interface Anchor {
  href: string;
  /** Its accessible name: `aria-label`, else its text and the alts of its pictures. */
  label: string;
  rel: string[];
  target: string | undefined;
  hreflang: string | undefined;
  /** In a `<nav>`, header or footer of the page, and so on every page. */
  navigation: boolean;
  own: boolean;
  line: number;
}

export interface Image {
  src: string;
  /** Undefined when there is no such attribute, empty when it is decoration. */
  alt: string | undefined;
  width: number | undefined;
  height: number | undefined;
  /** Hidden from assistive technology: `aria-hidden` here or above, or a presentational role. */
  hidden: boolean;
  own: boolean;
  line: number;
}

export interface Form {
  action: string | undefined;
  method: string;
  goal: string | undefined;
  line: number;
}

export interface Video {
  src: string | undefined;
  poster: string | undefined;
  title: string | undefined;
  line: number;
}

/** A run of text between two breaks of block elements; a heading is one, too. */
export interface Paragraph extends Text {
  /** `p`, `li`, `h2`, `td` …: the nearest block element. */
  tag: string;
}

/** The content of the first `<meta>` of a name, or nothing. */
export const metaOf = ({ head }: Pick<Page, 'head'>, name: string): string | undefined =>
  head.metas.find((meta) => meta.name === name)?.content;

/** The address of the first `<link>` of a relation, or nothing. */
export const linkOf = ({ head }: Pick<Page, 'head'>, rel: string): string | undefined =>
  head.links.find((link) => link.rel.includes(rel))?.href;

/** Every directive for robots in general, in lower case: `noindex`, `follow`, `max-image-preview:large`. */
export const robotsOf = ({ head }: Pick<Page, 'head'>): string[] =>
  head.metas
    .filter(({ name }) => name === 'robots')
    .flatMap(({ content }) => content.toLowerCase().split(/\s*,\s*/))
    .filter(Boolean);

/** Whether search engines are asked to leave the page out. */
export const isHidden = (page: Pick<Page, 'head'>): boolean =>
  robotsOf(page).some((directive) => directive === 'noindex' || directive === 'none');

/** Whether the page only leads on to another address. */
export const isRedirect = (page: Pick<Page, 'head'>): boolean =>
  page.head.metas.some(({ name }) => name === 'refresh');
