import { getCollection, type CollectionEntry } from 'astro:content';
import { localeName } from '../../integrations/kit/locale-name.ts';
import { localPath } from '../i18n/locale.ts';
import { isShown, markOf, now } from './now.ts';
import { site } from './site.ts';

const locales = site.locales.map(({ id }) => id);

/** An announcement in one locale, with the address of its own page. */
export interface Splash {
  name: string;
  locale: string;
  path: string;
  entry: CollectionEntry<'splash'>;
  mark: ReturnType<typeof markOf>;
}

let read: Promise<Splash[]> | undefined;

/** Every announcement that has a page: those to come are announced, those gone are not. */
export function allSplashes(): Promise<Splash[]> {
  if (import.meta.env.DEV || !read) read = readSplashes();
  return read;
}

/** What the loader on a page needs to decide; content is fetched only when one applies. */
export interface Candidate {
  id: string;
  url: string;
  from: number;
  to: number;
  visit: 'any' | 'first' | 'returning';
  campaign?: string | undefined;
  pages: string[];
  frequency: 'once' | 'session' | 'daily' | 'weekly';
  delay: number;
}

/** Announcements that may still be shown to visitors of a locale, the most important first. */
export async function candidates(locale: string): Promise<Candidate[]> {
  const here = (await allSplashes())
    .filter((splash) => splash.locale === locale && !splash.entry.data.draft)
    .filter(({ entry }) => entry.data.end > now)
    .filter(({ entry }) => entry.data.audience.locales?.includes(locale) ?? true);
  return here
    .sort((a, b) => b.entry.data.priority - a.entry.data.priority || (a.name < b.name ? -1 : 1))
    .map(({ name, path, entry: { data } }) => ({
      id: name,
      url: path,
      from: data.start.getTime(),
      to: data.end.getTime(),
      visit: data.audience.visit,
      campaign: data.audience.campaign,
      pages: data.audience.pages,
      frequency: data.frequency,
      delay: data.delay,
    }));
}

async function readSplashes(): Promise<Splash[]> {
  const entries = await getCollection('splash', ({ data }) =>
    isShown({ draft: data.draft, expiryDate: data.end }),
  );
  return entries.map((entry) => {
    const { name, locale } = localeName(entry.id, locales, locales[0]!);
    const path = localPath(site, locale, `/splash/${name}/`);
    return {
      name,
      locale,
      path,
      entry,
      mark: markOf({
        draft: entry.data.draft,
        publishDate: entry.data.start,
        expiryDate: entry.data.end,
      }),
    };
  });
}
