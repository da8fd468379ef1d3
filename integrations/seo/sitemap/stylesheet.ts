import { seoWords, type SeoWords } from '../words.ts';
import { baseStyle, cssText } from '../xml-style.ts';

/** A word in every language of the site, each once: “Sitemap · 网站地图”. */
const inAll = (tags: readonly string[], say: (words: SeoWords) => string) => [
  ...new Set(tags.map((tag) => say(seoWords(tag)))),
];

/** The style that shows a sitemap or its index to a person, in the languages of the site. */
export function sitemapStyle(tags: readonly string[]): string {
  const say = (word: (words: SeoWords) => string, between: string) =>
    cssText(inAll(tags, word).join(between));
  // Counters are whole only at the end of the document, from where ::after is lifted to the top.
  return `@namespace xhtml "http://www.w3.org/1999/xhtml";

${baseStyle}
urlset::before,
sitemapindex::before {
  content: ${say(({ sitemap }) => sitemap.title, ' · ')};
  order: -2;
  font-size: clamp(2rem, 6vw, 3.25rem);
  line-height: 1.15;
}

urlset::after,
sitemapindex::after {
  content: ${say(({ sitemap }) => sitemap.about, ' ')} "\\a " counter(entry) " " ${say(({ sitemap }) => sitemap.pages, ' · ')};
  order: -1;
  margin: 0.75rem 0 2.5rem;
  color: var(--soft);
  white-space: pre-line;
}

sitemapindex::after {
  content: ${say(({ sitemap }) => sitemap.about, ' ')} "\\a " counter(entry) " " ${say(({ sitemap }) => sitemap.files, ' · ')};
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
  display: block;
  grid-column: 1;
  color: var(--soft);
  font-size: 0.875rem;
}

xhtml|link::before {
  content: attr(hreflang);
  display: inline-block;
  min-width: 5.5em;
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
