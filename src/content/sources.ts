import type { ContentEntry } from '../../integrations/content/index.ts';
import type { FindSource, PageSource } from '../../integrations/seo/index.ts';
import { localPath } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { addressOf } from './addresses.ts';

/** Fields that the source of a page may have, whatever its collection. */
interface Fields {
  keyphrase?: string;
  publishDate?: Date;
  updatedDate?: Date;
  seo?: { rules?: PageSource['rules'] };
}

/** Names that collections have for what the head of a page shows. */
const NAMES: Record<string, Record<string, string>> = {
  authors: { title: 'name', description: 'bio' },
  tags: { title: 'name' },
};

const KEYPHRASED = new Set(['blog', 'landing']);

/** Finds the file behind every page of the site, translations and variants included. */
export function sourceFinder(entries: readonly ContentEntry[], site: Site): FindSource {
  const found = new Map<string, PageSource>();
  for (const entry of entries)
    for (const path of pathsOf(entry, entries, site)) found.set(path, sourceOf(entry));
  return (path) => found.get(path);
}

/** The addresses that an entry has a page at: one, or one a language where files have none. */
function pathsOf(entry: ContentEntry, entries: readonly ContentEntry[], site: Site): string[] {
  const { collection, locale, name } = entry;
  if (collection.locale === 'none' && collection.route)
    return site.locales.map(({ id }) => addressOf({ ...entry, locale: id }, site));
  if (!collection.variantOf) return collection.route ? [addressOf(entry, site)] : [];
  const [key, dot] = [name.slice(name.search(/[^./]+$/)), name.search(/[./][^./]+$/)];
  const control = entries.find(
    (one) =>
      one.collection.name === collection.variantOf?.collection &&
      one.locale === locale &&
      one.name === name.slice(0, dot),
  );
  if (!control) return [];
  const { id } = site.locales[0]!;
  const path = localPath(site, locale, `${pathInDefault(control, site, id)}${key}/`);
  return [`/_v${path}`];
}

/** Variants of the home page have a folder of its name, since / has none. */
const pathInDefault = (control: ContentEntry, site: Site, locale: string): string =>
  control.name === control.collection.home
    ? `/${control.name}/`
    : addressOf({ ...control, locale }, site);

function sourceOf({ file, text, source, data, collection }: ContentEntry): PageSource {
  const names = NAMES[collection.name] ?? {};
  const { keyphrase, publishDate, updatedDate, seo } = (data ?? {}) as Fields;
  return {
    file,
    text,
    lineOf(field) {
      const path = (names[field] ?? field).split('.');
      return source.written(path) === undefined
        ? undefined
        : source.locate(path, { key: true }).line;
    },
    keyphrase,
    updated: updatedDate ?? publishDate,
    takesKeyphrase: KEYPHRASED.has(collection.name),
    rules: seo?.rules,
  };
}

/** content/site.yaml, in which the links of every page stand. */
export const siteSource = (text: string): PageSource => ({
  file: 'content/site.yaml',
  text,
  lineOf: () => undefined,
});
