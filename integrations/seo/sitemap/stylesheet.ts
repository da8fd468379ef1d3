import { seoWords, type SeoWords } from '../words.ts';
import { baseStyle, cssText } from '../xml-style.ts';

/** What is said in every language of the site, each once. */
const inAll = (tags: readonly string[], say: (words: SeoWords['sitemap']) => string) => [
  ...new Set(tags.map((tag) => say(seoWords(tag).sitemap))),
];

/** Sentences as CSS writes them, one a line, with the number of entries for `{count}`. */
const counted = (sentences: readonly string[]) =>
  sentences
    .map((sentence) => sentence.split('{count}').map(cssText).join(' counter(entry) '))
    .join(' "\\a " ');

/** The style that shows a sitemap or its index to a person, in the languages of the site. */
export function sitemapStyle(tags: readonly string[]): string {
  // Counters are whole only at the end of the document, from where ::after is lifted to the top.
  return `@namespace xhtml "http://www.w3.org/1999/xhtml";

${baseStyle}
urlset::before,
sitemapindex::before {
  content: ${cssText(inAll(tags, ({ title }) => title).join(' · '))};
  order: -2;
  font-size: clamp(2rem, 6vw, 3.25rem);
  line-height: 1.15;
}

urlset::after,
sitemapindex::after {
  content: ${counted(inAll(tags, ({ pages }) => pages))};
  order: -1;
  margin: 0.75rem 0 2.5rem;
  color: var(--soft);
  white-space: pre-line;
}

sitemapindex::after {
  content: ${counted(inAll(tags, ({ files }) => files))};
}

url,
sitemap {
  counter-increment: entry;
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0.125rem 1.5rem;
  padding: 0.75rem 0;
  border-top: 1px solid var(--line);
}

url > loc,
sitemap > loc {
  display: block;
  color: var(--accent);
  -webkit-user-select: all;
  user-select: all;
}

lastmod {
  display: block;
  color: var(--soft);
  font-size: 0.875rem;
  font-variant-numeric: tabular-nums;
  line-height: 1.9;
}

xhtml|link {
  display: grid;
  grid-template-columns: 5.5em minmax(0, 1fr);
  grid-column: 1;
  color: var(--soft);
  font-size: 0.875rem;
}

xhtml|link::before {
  content: attr(hreflang);
}

xhtml|link::after {
  content: attr(href);
}

@media (width < 36rem) {
  url,
  sitemap {
    grid-template-columns: minmax(0, 1fr);
  }
}
`;
}
