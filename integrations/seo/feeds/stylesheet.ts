import { seoWords } from '../words.ts';
import { baseStyle, cssText } from '../xml-style.ts';

/** The style that shows an RSS or Atom feed to a person, in a language. The whole text stays for the reader. */
export const feedStyle = (tag: string): string => `${baseStyle}
rss,
channel {
  display: contents;
}

channel > title,
feed > title {
  display: block;
  order: -3;
  font-size: clamp(1.75rem, 5vw, 2.75rem);
  line-height: 1.2;
}

channel > description,
feed > subtitle {
  display: block;
  order: -2;
  margin-top: 0.75rem;
}

:root::after {
  content: ${cssText(seoWords(tag).feed.about)};
  order: -1;
  margin: 1.5rem 0 2rem;
  padding: 0.875rem 1.125rem;
  border-inline-start: 3px solid var(--accent);
  color: var(--soft);
}

item,
entry {
  display: flex;
  flex-direction: column;
  padding: 1.5rem 0;
  border-top: 1px solid var(--line);
}

item > title,
entry > title {
  display: block;
  order: -1;
  font-size: 1.3rem;
  line-height: 1.35;
}

item > pubDate,
entry > published {
  display: block;
  order: -2;
  color: var(--soft);
  font-size: 0.875rem;
}

item > description,
entry > summary {
  display: block;
  margin-top: 0.375rem;
}

item > link,
entry > link[rel='alternate'] {
  display: block;
  order: 1;
  margin-top: 0.375rem;
  color: var(--accent);
  font-size: 0.9375rem;
  -webkit-user-select: all;
  user-select: all;
}

entry > link[rel='alternate']::after {
  content: attr(href);
}
`;
