import type { ContentEntry } from '../../integrations/content/index.ts';
import { localPath } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

type Addressed = Pick<ContentEntry, 'collection' | 'name' | 'locale' | 'data'>;

/** The address of the page that an entry of a collection with a route has. */
export function addressOf(entry: Addressed, site: Site): string {
  if (entry.name === entry.collection.home) return localPath(site, entry.locale, '/');
  return localPath(site, entry.locale, routeOf(entry));
}

/** The hidden address of a page's variant, in the language of the page. */
export const variantAddressOf = (entry: Addressed, key: string, site: Site): string =>
  variantAddress(routeOf(entry), key, entry.locale, site);

/** The hidden address of a variant; `path` is its control's in the default language: /blog/grain-rain/. */
export const variantAddress = (path: string, key: string, locale: string, site: Site): string =>
  `/_v${localPath(site, locale, `${path}${key}/`)}`;

/** Folders within a language sort files, and are no part of addresses. */
const nameOf = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** The path in the default language. */
const routeOf = ({ collection, name, data }: Addressed): string =>
  collection.route!.replace(':slug', (data as { slug?: string } | undefined)?.slug ?? nameOf(name));
