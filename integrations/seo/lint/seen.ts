import type { Page } from '../../kit/html/page.ts';
import { isHidden, linkOf, metaOf } from '../../kit/html/page.ts';
import type { PageSource } from '../source.ts';
import { readData, type Data } from './data/read.ts';
import type { PageSite } from './site-view.ts';
import { keyphrase, type Keyphrase } from '../../kit/text/keyphrase.ts';

/** A page as rules see it. What costs time is worked out when a rule first asks for it. */
export interface Seen {
  page: Page;
  /** The file behind the page. */
  source: PageSource | undefined;
  site: PageSite;
  /** Its own address, absolute. */
  url: string;
  title: string | undefined;
  description: string | undefined;
  /** Whether it asks for itself to be found: not hidden, not a variant, and canonical. */
  indexable: boolean;
  variant: boolean;
  /** The text is Chinese or Japanese: characters count, not words. */
  han: boolean;
  /** Running text of its own part: paragraphs, items, quotes, but no headings and captions. */
  readonly prose: readonly { text: string; line: number }[];
  readonly data: Data;
  readonly keyphrase: Keyphrase | undefined;
}

const PROSE = new Set(['p', 'li', 'blockquote', 'dd', 'div', 'section', 'article', 'main', 'body']);

/** Pages below this folder are variants of an experiment. */
export const isVariant = (path: string): boolean => path.startsWith('/_v/');

export function seenPage(page: Page, source: PageSource | undefined, site: PageSite): Seen {
  const variant = isVariant(page.path);
  const canonical = linkOf(page, 'canonical');
  const target = canonical === undefined ? undefined : site.read(canonical, page.path);
  const own =
    canonical === undefined ||
    (target?.kind === 'own' && site.keyOf(target.path) === site.keyOf(page.path));
  const han = /^(?:zh|ja)\b/i.test(page.lang ?? '');
  let prose: Seen['prose'] | undefined;
  let data: Data | undefined;
  let phrase: Keyphrase | undefined;
  return {
    page,
    source,
    site,
    variant,
    han,
    url: site.url + page.path.slice(1),
    title: page.head.titles[0]?.text,
    description: metaOf(page, 'description'),
    indexable: own && !variant && !isHidden(page),
    get prose() {
      return (prose ??= page.paragraphs.filter(({ tag }) => PROSE.has(tag)));
    },
    get data() {
      return (data ??= readData(page.head.data));
    },
    get keyphrase() {
      return source?.keyphrase ? (phrase ??= keyphrase(source.keyphrase)) : undefined;
    },
  };
}
