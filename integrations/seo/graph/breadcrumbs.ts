import type { BreadcrumbList } from 'schema-dts';
import { breadcrumbId } from './ids.ts';
import type { Node } from './node.ts';

/** A step on the way from the front page to a page. */
export interface Crumb {
  name: string;
  /** Absolute. */
  url: string;
}

/** The way to a page, the front page first and the page itself last. */
export const breadcrumbList = (page: string, crumbs: Crumb[]): Node<BreadcrumbList> => ({
  '@type': 'BreadcrumbList',
  '@id': breadcrumbId(page),
  itemListElement: crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: url,
  })),
});
