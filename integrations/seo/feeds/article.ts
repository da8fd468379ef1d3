import { metaOf, type Page } from '../../kit/html/page.ts';
import { ARTICLES, isOfType, nodesOf, textOf, type DataNode } from '../data-nodes.ts';
import { modifiedOf, publishedOf } from '../dates.ts';
import { absolute } from '../page-address.ts';
import type { SeoSite } from '../site.ts';

/** A name with the page that stands for it: of a tag, of an author. */
export interface Named {
  name: string;
  /** Address from the site's root, when the page is one of this site's. */
  path?: string | undefined;
}

/** An article as feeds and llms.txt tell of it. */
export interface Article {
  /** Absolute address. */
  url: string;
  /** File below the output, to be read again for the text. */
  file: string;
  title: string;
  summary: string | undefined;
  published: Date;
  updated: Date;
  image: string | undefined;
  authors: Named[];
  tags: Named[];
}

/**
 * The article that a page is, or nothing: its structured data describes one (BlogPosting, Article …) with a day of
 * publication, or Open Graph says `article` and gives that day.
 */
export function articleOf(
  page: Page,
  nodes: readonly DataNode[],
  url: string,
  site: SeoSite,
): Article | undefined {
  const node = nodes.find((one) => isOfType(one, ARTICLES));
  if (!node && metaOf(page, 'og:type') !== 'article') return undefined;
  const published = publishedOf(page, nodes);
  if (!published) return undefined;
  const image = metaOf(page, 'og:image');
  return {
    url,
    file: page.file,
    title: (node && textOf(node, 'headline')) || metaOf(page, 'og:title') || titleOf(page),
    summary: metaOf(page, 'description') || undefined,
    published,
    updated: modifiedOf(page, nodes) ?? published,
    image: image ? absolute(image, page, site) : undefined,
    authors: authorsOf(page, node, nodes, site),
    tags: tagsOf(page, site),
  };
}

const titleOf = ({ headings, head }: Page): string =>
  headings.find(({ level }) => level === 1)?.text || head.titles[0]?.text || '';

/** Links with `rel=author` in the text, else the authors of the structured data, else the meta tag. */
function authorsOf(
  page: Page,
  node: DataNode | undefined,
  nodes: readonly DataNode[],
  site: SeoSite,
): Named[] {
  const linked = relNames(page, 'author', site);
  if (linked.length) return linked;
  const named = (node ? nodesOf(node, 'author', nodes) : []).flatMap((author) => {
    const name = textOf(author, 'name');
    return name ? [{ name, path: ownPath(textOf(author, 'url'), page, site) }] : [];
  });
  const meta = metaOf(page, 'author');
  return named.length || !meta ? named : [{ name: meta }];
}

/** Links with `rel=tag` in the text, and what else Open Graph names. */
function tagsOf(page: Page, site: SeoSite): Named[] {
  const linked = relNames(page, 'tag', site);
  const known = new Set(linked.map(({ name }) => name));
  const named = page.head.metas
    .filter(({ name, content }) => name === 'article:tag' && content && !known.has(content))
    .map(({ content }) => ({ name: content }));
  return [...linked, ...named];
}

function relNames(page: Page, rel: string, site: SeoSite): Named[] {
  const found = new Map<string, Named>();
  for (const anchor of page.anchors)
    if (anchor.own && anchor.label && anchor.rel.includes(rel) && !found.has(anchor.label))
      found.set(anchor.label, { name: anchor.label, path: ownPath(anchor.href, page, site) });
  return [...found.values()];
}

/** The address of a page of this site, from the site's root. */
function ownPath(href: string | undefined, page: Page, site: SeoSite): string | undefined {
  const url = href === undefined ? undefined : absolute(href, page, site);
  // A page that a query makes is no page of its own.
  if (!url?.startsWith(site.url) || url.includes('?')) return undefined;
  return `/${url.slice(site.url.length)}`.replace(/#.*$/, '');
}
