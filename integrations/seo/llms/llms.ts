import { metaOf, type Page } from '../../kit/html/page.ts';
import { cleanHtml } from '../content/clean-html.ts';
import { toMarkdown } from '../content/markdown.ts';
import type { Consumer } from '../consumer.ts';
import { dataNodes } from '../data-nodes.ts';
import { detached } from '../detached.ts';
import { articleOf } from '../feeds/article.ts';
import { findableAddress, homePath, localeOf } from '../page-address.ts';
import type { Locale, SeoSite } from '../site.ts';
import type { BuiltPage } from '../walk.ts';
import { fullPage, llmsTxt, type Listed } from './llms-txt.ts';
import { LongFile } from './long-file.ts';
import type { LlmsOptions } from './options.ts';

/** What has been gathered of a language. */
interface Shelf {
  locale: Locale;
  name: string | undefined;
  description: string | undefined;
  articles: Listed[];
  /** Other pages, with their address from the site's root. */
  pages: (Listed & { path: string })[];
  /** First folders in which articles lie: what else lies in them lists articles. */
  folders: Set<string>;
  full: LongFile | undefined;
}

/** Writes llms.txt and llms-full.txt for each language that has a page. */
export function llms(options: LlmsOptions, site: SeoSite): Consumer {
  const shelves = new Map<string, Shelf>();
  const shelfOf = (locale: Locale): Shelf => {
    const known = shelves.get(locale.id);
    if (known) return known;
    const full = options.full
      ? new LongFile(site.output, fileIn(locale, site, 'llms-full.txt'))
      : undefined;
    const shelf: Shelf = {
      locale,
      name: undefined,
      description: undefined,
      articles: [],
      pages: [],
      folders: new Set(),
      full,
    };
    shelves.set(locale.id, shelf);
    return shelf;
  };
  return {
    page(built) {
      const url = findableAddress(built.page, site);
      if (url) put(built, url, shelfOf(localeOf(built.page, site)), site);
    },
    end() {
      for (const { full } of shelves.values()) full?.end();
      const files = [...shelves.values()].map((shelf) => ({
        path: fileIn(shelf.locale, site, 'llms.txt'),
        text: llmsTxt(factsOf(shelf, [...shelves.values()], site)),
      }));
      return { files };
    },
  };
}

function put({ page, html }: BuiltPage, url: string, shelf: Shelf, site: SeoSite): void {
  const home = homePath(shelf.locale, site);
  if (page.path === home) {
    shelf.name = metaOf(page, 'og:site_name') || page.head.titles[0]?.text;
    shelf.description = metaOf(page, 'description');
  }
  const article = articleOf(page, dataNodes(page), url, site);
  const listed: Listed = article
    ? { title: article.title, url, description: article.summary, published: article.published }
    : { title: titleOf(page), url, description: metaOf(page, 'description') };
  const folder = page.path.slice(home.length).split('/', 1)[0]!;
  if (article) {
    shelf.articles.push(detached(listed));
    shelf.folders.add(folder);
  } else shelf.pages.push(detached({ ...listed, path: page.path }));
  const text = () =>
    toMarkdown(
      cleanHtml(html.slice(page.content.start, page.content.end), { url, untitled: true }),
    );
  shelf.full?.add(fullPage(listed, text(), shelf.locale.tag));
}

const titleOf = (page: Page): string =>
  metaOf(page, 'og:title') || page.head.titles[0]?.text || page.path;

function factsOf(shelf: Shelf, all: readonly Shelf[], site: SeoSite) {
  const { locale, folders } = shelf;
  const home = homePath(locale, site);
  // `/blog/` leads to the articles; what lies below it lists some of them once more.
  const isList = ({ path }: { path: string }) => {
    const [folder, ...rest] = path.slice(home.length).split('/').filter(Boolean);
    return folder !== undefined && rest.length > 0 && folders.has(folder);
  };
  const address = (one: Locale) => new URL(fileIn(one, site, 'llms.txt'), site.url).href;
  return {
    name: shelf.name ?? new URL(site.url).host,
    description: shelf.description,
    language: locale.tag,
    pages: shelf.pages.filter((page) => !isList(page)),
    articles: shelf.articles.toSorted(
      (a, b) => b.published!.getTime() - a.published!.getTime() || (a.url < b.url ? -1 : 1),
    ),
    others: shelf.pages.filter(isList),
    languages: all
      .filter((other) => other !== shelf)
      .map((other) => ({ tag: other.locale.tag, url: address(other.locale) })),
  };
}

const fileIn = (locale: Locale, site: SeoSite, name: string) =>
  `${homePath(locale, site)}${name}`.slice(1);
