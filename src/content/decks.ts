import { getCollection, type CollectionEntry } from 'astro:content';
import { localeName } from '../../integrations/kit/locale-name.ts';
import { bodyTree, type TextMetadata } from '../../integrations/mdx/index.ts';
import { localPath } from '../i18n/locale.ts';
import type { Slides } from '../schemas/slides.ts';
import { isShown, markOf } from './now.ts';
import { pageKey } from './page-key.ts';
import { site } from './site.ts';
import { splitSlides, type Slide } from './split-slides.ts';

const locales = site.locales.map(({ id }) => id);

/** A deck in one locale. */
export interface Deck {
  name: string;
  locale: string;
  path: string;
  data: Slides;
  entry: CollectionEntry<'slides'>;
  slides: Slide[];
  mark: ReturnType<typeof markOf>;
}

/** What the page of a deck is given. */
export interface DeckPage {
  deck: Deck;
  translations: Record<string, string>;
}

/** Every deck that has a page, the newest first. */
export async function allDecks(): Promise<Deck[]> {
  const entries = await getCollection('slides', ({ data }) => isShown(data));
  return entries
    .map(deckOf)
    .sort(
      (a, b) =>
        b.data.publishDate.getTime() - a.data.publishDate.getTime() || (a.path < b.path ? -1 : 1),
    );
}

/** What the page of a deck is given, and the key under which the page is kept. */
export function deckPage(deck: Deck, all: readonly Deck[]): { props: DeckPage; cacheKey: string } {
  const siblings = all.filter(({ name }) => name === deck.name);
  const translations = Object.fromEntries(siblings.map(({ locale, path }) => [locale, path]));
  const cacheKey = pageKey(deck.entry.digest, deck.mark, translations);
  return { props: { deck, translations }, cacheKey };
}

function deckOf(entry: CollectionEntry<'slides'>): Deck {
  const { name, locale } = localeName(entry.id, locales, locales[0]!);
  const rendered = entry.rendered as { html: string; metadata: TextMetadata } | undefined;
  if (!rendered)
    throw new Error(
      `${entry.filePath}: a deck is cut into slides before it becomes a page, so it cannot import anything. Use the components that need no import.`,
    );
  return {
    name,
    locale,
    path: localPath(site, locale, `/slides/${name}/`),
    data: entry.data,
    entry,
    slides: splitSlides(bodyTree(rendered.html, rendered.metadata.slots)),
    mark: markOf(entry.data),
  };
}
