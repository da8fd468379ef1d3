import { getCollection, type CollectionEntry } from 'astro:content';
import { printing } from 'virtual:marquee/pdf';
import { localeName } from '../../integrations/kit/locale-name.ts';
import { localPath } from '../i18n/locale.ts';
import type { Document } from '../schemas/document.ts';
import { isShown, markOf } from './now.ts';
import { pageKey } from './page-key.ts';
import { site } from './site.ts';

const locales = site.locales.map(({ id }) => id);

/** A document in one locale. */
export interface DocumentEntry {
  name: string;
  locale: string;
  /** Its public address: the text, or the form before it. */
  path: string;
  /** Address of the text: with a gate one that nobody guesses, and nothing leads to but the form. */
  text: string;
  /** Address of the PDF; undefined where this build prints none. */
  pdf: string | undefined;
  data: Document;
  entry: CollectionEntry<'documents'>;
  mark: ReturnType<typeof markOf>;
}

/** What the page of a document is given. */
export interface DocumentPage {
  document: DocumentEntry;
  translations: Record<string, string>;
}

/** Every document that has a page, the newest first. */
export async function allDocuments(): Promise<DocumentEntry[]> {
  const entries = await getCollection('documents', ({ data }) => isShown(data));
  return entries
    .map(documentOf)
    .sort(
      (a, b) =>
        b.data.publishDate.getTime() - a.data.publishDate.getTime() || (a.path < b.path ? -1 : 1),
    );
}

/** What the page of a document at one of its addresses is given, and the key under which the page is kept. */
export function documentPage(
  document: DocumentEntry,
  all: readonly DocumentEntry[],
  address: 'path' | 'text',
): { props: DocumentPage; cacheKey: string } {
  const siblings = all.filter(({ name }) => name === document.name);
  const translations = Object.fromEntries(siblings.map((one) => [one.locale, one[address]]));
  const cacheKey = pageKey(document.entry.digest, document.mark, translations, document.pdf);
  return { props: { document, translations }, cacheKey };
}

function documentOf(entry: CollectionEntry<'documents'>): DocumentEntry {
  const { name, locale } = localeName(entry.id, locales, locales[0]!);
  const path = localPath(site, locale, `/documents/${name}/`);
  const { gate } = entry.data;
  const text = gate ? `${path}${gate.key}/` : path;
  return {
    name,
    locale,
    path,
    text,
    pdf: printing ? pdfOf(text, name) : undefined,
    data: entry.data,
    entry,
    mark: markOf(entry.data),
  };
}

/** Where the PDF of a text goes: beside it. */
export const pdfOf = (text: string, name: string): string => `${text}${name}.pdf`;
