import type { ContentEntry } from '../../integrations/content/index.ts';
import { localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';

/** Name of an author in a language; his id where there is no such file. */
export function personName(
  entries: readonly ContentEntry[],
  site: Site,
  locale: string,
  id: string,
): string {
  const entry = entries.find(
    ({ collection, name }) => collection.name === 'authors' && name === id,
  );
  const data = entry?.data as { name?: string | Record<string, string> } | undefined;
  return localText(site, locale, data?.name) ?? id;
}
