import { metaOf, type Page } from '../kit/html/page.ts';
import { ARTICLES, isOfType, textOf, type DataNode } from './data-nodes.ts';

/** A date as pages write it, or nothing when it is none. */
export function dateOf(text: string | undefined): Date | undefined {
  const date = text ? new Date(text) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
}

/** When a page says that its text was first shown: by its structured data, else by Open Graph. */
export const publishedOf = (page: Pick<Page, 'head'>, nodes: readonly DataNode[]) =>
  said(nodes, 'datePublished') ?? dateOf(metaOf(page, 'article:published_time'));

/** When a page says that its text was last changed. */
export const modifiedOf = (page: Pick<Page, 'head'>, nodes: readonly DataNode[]) =>
  said(nodes, 'dateModified', true) ?? dateOf(metaOf(page, 'article:modified_time'));

/** The date of the page's article; of the page itself, too, where `pages` says so. */
function said(nodes: readonly DataNode[], name: string, pages = false): Date | undefined {
  const article = nodes.find((node) => isOfType(node, ARTICLES));
  const page = pages ? nodes.find((node) => isOfType(node, PAGES)) : undefined;
  return dateOf((article && textOf(article, name)) ?? (page && textOf(page, name)));
}

const PAGES: ReadonlySet<string> = new Set(['WebPage', 'CollectionPage', 'FAQPage', 'ProfilePage']);
