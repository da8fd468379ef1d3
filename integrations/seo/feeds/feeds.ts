import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAddress } from '../../kit/address.ts';
import { linkOf, metaOf, type Page } from '../../kit/html/page.ts';
import type { OutputFile } from '../../kit/output.ts';
import type { Problem } from '../../kit/problem.ts';
import type { Consumer } from '../consumer.ts';
import { dataNodes } from '../data-nodes.ts';
import { absolute, findableAddress, homePath, localeOf } from '../page-address.ts';
import type { Locale, SeoSite } from '../site.ts';
import { seoWords } from '../words.ts';
import { xmlText } from '../xml-text.ts';
import { articleOf, type Article } from './article.ts';
import { atom } from './atom.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feedFormats, type FeedFormat } from './formats.ts';
import { Groups, type Group } from './groups.ts';
import { json } from './json.ts';
import type { FeedOptions } from './options.ts';
import { rss } from './rss.ts';
import { feedStyle } from './stylesheet.ts';
import { articleTexts } from './texts.ts';

/** What a feed says of itself, from the home page of its language. */
interface Home {
  name: string;
  icon: string | undefined;
}

/** What feeds take of a page. */
interface Facts {
  path: string;
  locale: Locale;
  /** Of a home page. */
  home: Home | undefined;
  article: Article | undefined;
  description: string;
}

/** Writes the feeds of every language, tag and author, when the site has an article. */
export function feeds(options: FeedOptions, site: SeoSite): Consumer<Facts> {
  const groups = new Groups(options.items);
  const homes = new Map<string, Home>();
  /** Descriptions of pages that are no articles, by address: among them those of tags and authors. */
  const descriptions = new Map<string, string>();
  let count = 0;

  return {
    read({ page }) {
      const locale = localeOf(page, site);
      const url = findableAddress(page, site);
      return {
        path: page.path,
        locale,
        home: page.path === homePath(locale, site) ? homeOf(page, site) : undefined,
        article: url ? articleOf(page, dataNodes(page), url, site) : undefined,
        description: metaOf(page, 'description') ?? '',
      };
    },
    keep({ path, locale, home, article, description }) {
      if (home) homes.set(path, home);
      if (article) {
        count += 1;
        groups.add(article, locale, homePath(locale, site));
      } else descriptions.set(path.replace(/\.html$/, ''), description);
    },
    end() {
      if (!count) return {};
      for (const locale of site.locales) groups.begin(locale, homePath(locale, site));
      const all = groups.all();
      const problems = all.flatMap((group) => taken(group, site));
      return {
        files: filesOf(all, { options, site, homes, descriptions }),
        problems,
        note: `${all.length} feeds of ${count} articles, each as ${feedFormats.map(({ label }) => label).join(', ')}`,
      };
    },
  };
}

function homeOf(page: Page, site: SeoSite): Home {
  const icon = linkOf(page, 'icon');
  return {
    name: metaOf(page, 'og:site_name') || page.head.titles[0]?.text || new URL(site.url).host,
    icon: icon ? absolute(icon, page, site) : undefined,
  };
}

interface Context {
  options: FeedOptions;
  site: SeoSite;
  homes: ReadonlyMap<string, Home>;
  descriptions: ReadonlyMap<string, string>;
}

async function* filesOf(groups: readonly Group[], context: Context): AsyncGenerator<OutputFile> {
  const { site } = context;
  const textOf = articleTexts(site.output);
  for (const locale of site.locales)
    yield { path: styleFile(locale, site), text: feedStyle(locale.tag) };
  for (const group of groups) {
    const items: FeedItem[] = [];
    for (const article of group.articles)
      items.push({ ...article, content: await textOf(article) });
    for (const format of feedFormats) {
      const path = fileOf(group, format);
      if (existsSync(join(site.output, path))) continue;
      yield { path, text: xmlText(written(format, feedOf(group, format, items, context), site)) };
    }
  }
}

function feedOf(group: Group, format: FeedFormat, items: FeedItem[], context: Context): Feed {
  const { site, homes, descriptions, options } = context;
  const { locale, path, kind, name } = group;
  const home = homes.get(homePath(locale, site)) ?? homes.get('/');
  const siteName = home?.name ?? new URL(site.url).host;
  const pattern = kind === 'all' ? '{site}' : seoWords(locale.tag).feed[kind];
  const title = pattern.replace('{name}', () => name).replace('{site}', () => siteName);
  const address = (relative: string) => new URL(`.${relative}`, site.url);
  return {
    title,
    description: descriptions.get(path) || descriptions.get(homePath(locale, site)) || title,
    language: locale.tag,
    home: address(path).href,
    self: address(`/${encodeURI(fileOf(group, format))}`).href,
    stylesheet: address(`/${styleFile(locale, site)}`).pathname,
    hub: options.hub,
    icon: home?.icon,
    updated: new Date(
      Math.max(
        ...items.map(({ updated }) => updated.getTime()),
        ...(items.length ? [] : [+site.now]),
      ),
    ),
    items,
  };
}

const written = ({ id }: FeedFormat, feed: Feed, site: SeoSite): string =>
  id === 'rss' ? rss(feed) : id === 'atom' ? atom(feed) : json(feed, site.url);

const fileOf = ({ path }: Group, { file }: FeedFormat): string =>
  `${decodeAddress(path)
    .replace(/\.html$/, '')
    .replace(/\/?$/, '/')}${file}`.slice(1);

const styleFile = (locale: Locale, site: SeoSite) => `${homePath(locale, site)}feed.css`.slice(1);

/** Files of the site that stand where a feed would: they are left alone. */
const taken = (group: Group, { output }: SeoSite): Problem[] =>
  feedFormats
    .map((format) => fileOf(group, format))
    .filter((path) => existsSync(join(output, path)))
    .map((path) => ({
      code: 'MQ1922',
      severity: 'warning',
      file: path,
      message: 'The site writes this file itself, so that the feed of the same name is left out.',
      fix: 'remove the page that makes the file, or set feeds: { enabled: false }',
    }));
