import type { Locale } from '../site.ts';
import type { Article, Named } from './article.ts';

/** What a feed is about: everything of a language, a tag, an author. */
export interface Group {
  kind: 'all' | 'tag' | 'author';
  locale: Locale;
  /** Name of the tag or author; empty for everything. */
  name: string;
  /** Address from the site's root of the page beside which the feed lies. */
  path: string;
  /** The newest articles, newest first. */
  articles: Article[];
}

/** Newest first; of two of the same moment, by address, so that the order is the same in every build. */
const newestFirst = (a: Article, b: Article) =>
  b.published.getTime() - a.published.getTime() || (a.url < b.url ? -1 : 1);

/** Gathers articles into feeds; holds of each feed only as many as it shows. */
export class Groups {
  readonly #most: number;
  readonly #groups = new Map<string, Group>();

  constructor(most: number) {
    this.#most = most;
  }

  /** A feed that is there even without an article. */
  begin(locale: Locale, path: string): void {
    this.#group('all', locale, { name: '', path });
  }

  add(article: Article, locale: Locale, home: string): void {
    const named = (kind: Group['kind'], all: readonly Named[]) =>
      all.flatMap((one) =>
        one.path ? [this.#group(kind, locale, { ...one, path: one.path })] : [],
      );
    const groups = [
      this.#group('all', locale, { name: '', path: home }),
      ...named('tag', article.tags),
      ...named('author', article.authors),
    ];
    for (const { articles } of groups) {
      articles.push(article);
      // Sorting now and then is cheaper than at each article, and keeps the list short.
      if (articles.length > this.#most * 2) this.#trim(articles);
    }
  }

  /** Every feed, by address. */
  all(): Group[] {
    const groups = [...this.#groups.values()];
    for (const { articles } of groups) this.#trim(articles);
    return groups.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #trim(articles: Article[]): void {
    articles.sort(newestFirst);
    articles.length = Math.min(articles.length, this.#most);
  }

  #group(kind: Group['kind'], locale: Locale, { name, path }: Required<Named>): Group {
    const known = this.#groups.get(path!);
    if (known) return known;
    const group: Group = { kind, locale, name, path: path!, articles: [] };
    this.#groups.set(path!, group);
    return group;
  }
}
