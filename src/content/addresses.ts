import type { ContentEntry } from '../../integrations/content/index.ts';
import { localPath } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** The address of the page that an entry of a collection with a route has. */
export function addressOf(
  { collection, name, locale, data }: Pick<ContentEntry, 'collection' | 'name' | 'locale' | 'data'>,
  site: Site,
): string {
  if (name === collection.home) return localPath(site, locale, '/');
  const slug = (data as { slug?: string } | undefined)?.slug ?? name;
  return localPath(site, locale, collection.route!.replace(':slug', slug));
}

/** The hidden address of a page's variant, in the language of the page. */
export function variantAddressOf(
  { collection, name, locale, data }: Pick<ContentEntry, 'collection' | 'name' | 'locale' | 'data'>,
  key: string,
  site: Site,
): string {
  const slug = (data as { slug?: string } | undefined)?.slug ?? name;
  return `/_v${localPath(site, locale, `${collection.route!.replace(':slug', slug)}${key}/`)}`;
}
