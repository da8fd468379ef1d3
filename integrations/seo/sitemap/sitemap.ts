import type { OutputFile } from '../../kit/output.ts';
import type { Consumer } from '../consumer.ts';
import { dataNodes } from '../data-nodes.ts';
import { modifiedOf } from '../dates.ts';
import { findableAddress } from '../page-address.ts';
import type { SeoSite } from '../site.ts';
import { chunks } from './chunks.ts';
import { entryOf, reciprocal, type Entry } from './entry.ts';
import { gitDates } from './git-dates.ts';
import type { SitemapOptions } from './options.ts';
import { sitemapStyle } from './stylesheet.ts';
import { indexXml } from './xml.ts';

/** Address of the index from the site's root, the one to be named in robots.txt. */
export const SITEMAP_INDEX = 'sitemap-index.xml';

/** What the sitemap takes of a page that may be found. */
interface Facts {
  path: string;
  entry: Entry;
  modified: Date | undefined;
}

/** Writes the sitemaps of the site, their index and their style. A site for review has none. */
export function sitemap(options: SitemapOptions, site: SeoSite): Consumer<Facts | undefined> {
  const entries: Entry[] = [];
  /** Entries without a day, by the file that git is asked about. */
  const undated = new Map<Entry, string>();
  return {
    read({ page }) {
      const loc = findableAddress(page, site);
      if (!loc) return undefined;
      const nodes = dataNodes(page);
      const entry = entryOf(page, nodes, loc, site);
      return { path: page.path, entry, modified: modifiedOf(page, nodes) };
    },
    keep(facts) {
      if (!facts) return;
      const { path, entry } = facts;
      const source = site.findSource(path);
      const modified = source?.updated ?? facts.modified;
      if (modified) entry.lastmod = w3cDate(modified);
      else if (source) undated.set(entry, source.file);
      entries.push(entry);
    },
    async end() {
      if (options.git && undated.size) {
        const dates = await gitDates(site.root, new Set(undated.values()));
        for (const [entry, file] of undated) {
          const date = dates.get(file);
          if (date) entry.lastmod = w3cDate(date);
        }
      }
      entries.sort((a, b) => (a.loc < b.loc ? -1 : a.loc > b.loc ? 1 : 0));
      return {
        files: filesOf(reciprocal(entries), options, site),
        note: `sitemap of ${entries.length} pages`,
      };
    },
  };
}

function* filesOf(
  entries: readonly Entry[],
  options: SitemapOptions,
  site: SeoSite,
): Generator<OutputFile> {
  if (!entries.length) return;
  const address = (file: string) => new URL(file, site.url);
  const stylesheet = address('sitemap.css').pathname;
  const named: { loc: string; lastmod?: string | undefined }[] = [];
  for (const { xml, lastmod } of chunks(entries, options, stylesheet)) {
    const path = `sitemap-${named.length}.xml`;
    named.push({ loc: address(path).href, lastmod });
    yield { path, text: xml };
  }
  yield { path: SITEMAP_INDEX, text: indexXml(named, stylesheet) };
  yield { path: 'sitemap.css', text: sitemapStyle(site.locales.map(({ tag }) => tag)) };
}

/** A day where only a day was meant, else the moment in UTC. */
function w3cDate(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace('.000Z', 'Z');
}
