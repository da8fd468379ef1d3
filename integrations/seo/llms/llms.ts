import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownPart } from '../../kit/html/own-part.ts';
import { metaOf, type Page } from '../../kit/html/page.ts';
import { cleanHtml } from '../content/clean-html.ts';
import { toMarkdown } from '../content/markdown.ts';
import type { Consumer } from '../consumer.ts';
import { dataNodes } from '../data-nodes.ts';
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
  /** Pages whose text waits until it is known whether they are lists, by their file. */
  waiting: { file: string; listed: Listed & { path: string } }[];
  full: LongFile | undefined;
}

/** What llms.txt takes of a page that may be found. */
interface Facts {
  file: string;
  locale: Locale;
  /** Of a home page. */
  home: Pick<Shelf, 'name' | 'description'> | undefined;
  article: boolean;
  listed: Listed & { path: string };
  /** Its text, unless it is not known yet whether it is wanted. */
  text: string | undefined;
}

/** Writes llms.txt and llms-full.txt for each language that has a page. */
export function llms(options: LlmsOptions, site: SeoSite): Consumer<Facts | undefined> {
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
      waiting: [],
      full,
    };
    shelves.set(locale.id, shelf);
    return shelf;
  };
  return {
    read(built) {
      const url = findableAddress(built.page, site);
      return url ? factsOfPage(built, url, options, site) : undefined;
    },
    keep(facts) {
      if (facts) put(facts, shelfOf(facts.locale), site);
    },
    async end() {
      for (const shelf of shelves.values()) await finish(shelf, site);
      const files = [...shelves.values()].map((shelf) => ({
        path: fileIn(shelf.locale, site, 'llms.txt'),
        text: llmsTxt(factsOf(shelf, [...shelves.values()], site)),
      }));
      return { files };
    },
  };
}

function factsOfPage(
  { page, html }: BuiltPage,
  url: string,
  { full }: LlmsOptions,
  site: SeoSite,
): Facts {
  const { path, file } = page;
  const locale = localeOf(page, site);
  const home = homePath(locale, site);
  const description = metaOf(page, 'description');
  const article = articleOf(page, dataNodes(page), url, site);
  const listed = article
    ? {
        title: article.title,
        url,
        description: article.summary,
        published: article.published,
        path,
      }
    : { title: titleOf(page), url, description, path };
  const waits = !article && below(listed, home).length > 1;
  return {
    file,
    locale,
    home:
      path === home
        ? { name: metaOf(page, 'og:site_name') || page.head.titles[0]?.text, description }
        : undefined,
    article: article !== undefined,
    listed,
    text: full && !waits ? textOf(html, page.content, url) : undefined,
  };
}

function put({ file, home, article, listed, text }: Facts, shelf: Shelf, site: SeoSite): void {
  if (home) Object.assign(shelf, home);
  if (article) {
    shelf.articles.push(listed);
    shelf.folders.add(listed.path.slice(homePath(shelf.locale, site).length).split('/', 1)[0]!);
  } else shelf.pages.push(listed);
  if (text === undefined) shelf.waiting.push({ file, listed });
  else shelf.full?.add(fullPage(listed, text, shelf.locale.tag));
}

const textOf = (html: string, { start, end }: { start: number; end: number }, url: string) =>
  toMarkdown(cleanHtml(html.slice(start, end), { url, untitled: true }));

/** Adds the texts that have waited, but for lists: they only say once more what stands above. */
async function finish({ full, waiting, folders, locale }: Shelf, site: SeoSite): Promise<void> {
  if (!full) return;
  const home = homePath(locale, site);
  for (const { file, listed } of waiting) {
    if (isList(listed, folders, home)) continue;
    const html = await readFile(join(site.output, file), 'utf8');
    full.add(fullPage(listed, textOf(html, ownPart(html), listed.url), locale.tag));
  }
  full.end();
}

/** The folders of an address below the home page of its language. */
const below = ({ path }: { path: string }, home: string) =>
  path.slice(home.length).split('/').filter(Boolean);

/** `/blog/` leads to the articles; what lies below it lists some of them once more. */
function isList(page: { path: string }, folders: ReadonlySet<string>, home: string): boolean {
  const [folder, ...rest] = below(page, home);
  return folder !== undefined && rest.length > 0 && folders.has(folder);
}

const titleOf = (page: Page): string =>
  metaOf(page, 'og:title') || page.head.titles[0]?.text || page.path;

function factsOf(shelf: Shelf, all: readonly Shelf[], site: SeoSite) {
  const { locale, folders } = shelf;
  const home = homePath(locale, site);
  const lists = (page: { path: string }) => isList(page, folders, home);
  const address = (one: Locale) => new URL(fileIn(one, site, 'llms.txt'), site.url).href;
  return {
    name: shelf.name ?? new URL(site.url).host,
    description: shelf.description,
    language: locale.tag,
    pages: shelf.pages.filter((page) => !lists(page)),
    articles: shelf.articles.toSorted(
      (a, b) => b.published!.getTime() - a.published!.getTime() || (a.url < b.url ? -1 : 1),
    ),
    others: shelf.pages.filter(lists),
    languages: all
      .filter((other) => other !== shelf)
      .map((other) => ({ tag: other.locale.tag, url: address(other.locale) })),
  };
}

const fileIn = (locale: Locale, site: SeoSite, name: string) =>
  `${homePath(locale, site)}${name}`.slice(1);
