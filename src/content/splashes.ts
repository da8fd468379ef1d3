import { getCollection, type CollectionEntry } from 'astro:content';
import { mergeFields } from '../../integrations/experiments/index.ts';
import { takenBy } from '../../integrations/kit/globs.ts';
import { localeName } from '../../integrations/kit/locale-name.ts';
import { localPath } from '../i18n/locale.ts';
import { splash as schema, type Splash as SplashData } from '../schemas/splash.ts';
import { variantAddress } from './addresses.ts';
import { isShown, markOf, now } from './now.ts';
import { pageKey } from './page-key.ts';
import { site } from './site.ts';

const locales = site.locales.map(({ id }) => id);

/** An announcement in one locale, with the address of its own page. */
export interface Splash {
  name: string;
  locale: string;
  path: string;
  data: SplashData;
  /** The entry whose text is shown. */
  entry: CollectionEntry<'splash' | 'splash-variants'>;
  digest: string;
  /** Key of the variant, and its hidden address; absent for the announcement itself. */
  variant?: { key: string; path: string };
  mark: ReturnType<typeof markOf>;
}

let read: Promise<Splash[]> | undefined;

/** Every announcement that has a page: those to come are announced, those gone are not. */
export function allSplashes(): Promise<Splash[]> {
  if (import.meta.env.DEV || !read) read = readSplashes();
  return read;
}

/** What the page of an announcement is given. */
export interface SplashPage {
  splash: Splash;
  translations: Record<string, string>;
}

/** Answers, for an announcement, what its page is given and the key under which the page is kept. */
export async function splashPages() {
  const splashes = await allSplashes();
  return (splash: Splash): { props: SplashPage; cacheKey: string } => {
    const siblings = splashes.filter(({ name }) => name === splash.name);
    const translations = Object.fromEntries(siblings.map(({ locale, path }) => [locale, path]));
    const { digest, mark, variant } = splash;
    return {
      props: { splash, translations },
      cacheKey: pageKey(digest, mark, variant, translations),
    };
  };
}

/** Every variant of an announcement that has a page: the announcement with the variant's fields and text. */
export async function splashVariants(): Promise<Splash[]> {
  const splashes = await allSplashes();
  return (await getCollection('splash-variants')).flatMap((entry) => {
    const [id = '', file = ''] = entry.id.split('/');
    const { name: key, locale } = localeName(file, locales, locales[0]!);
    const control = splashes.find((splash) => splash.name === id && splash.locale === locale);
    if (!control) return [];
    return {
      ...control,
      data: schema.parse(mergeFields(control.data, entry.data).page),
      entry: entry.body?.trim() ? entry : control.entry,
      digest: `${control.digest} ${entry.digest}`,
      variant: { key, path: variantAddress(`/splash/${id}/`, key, locale, site) },
    };
  });
}

/** What the loader on a page needs to decide; content is fetched only when one applies. */
export interface Candidate {
  id: string;
  url: string;
  from: number;
  to: number;
  visit: 'any' | 'first' | 'returning';
  campaign?: string | undefined;
  frequency: 'once' | 'session' | 'daily' | 'weekly';
  delay: number;
}

/** Announcements that may still be shown over the page at a path, the most important first. */
export async function candidates(locale: string, path: string): Promise<Candidate[]> {
  return (await splashesOf(locale))
    .filter(({ data }) => takenBy(data.audience.pages)(path))
    .map(({ name, path: url, data }) => ({
      id: name,
      url,
      from: data.start.getTime(),
      to: data.end.getTime(),
      visit: data.audience.visit,
      campaign: data.audience.campaign,
      frequency: data.frequency,
      delay: data.delay,
    }));
}

/** Announcements that may still be shown to visitors of a locale, the most important first. */
export async function splashesOf(locale: string): Promise<Splash[]> {
  const here = (await allSplashes())
    .filter((splash) => splash.locale === locale && !splash.data.draft)
    .filter(({ data }) => data.end > now)
    .filter(({ data }) => data.audience.locales?.includes(locale) ?? true);
  return here.sort((a, b) => b.data.priority - a.data.priority || (a.name < b.name ? -1 : 1));
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
      data: entry.data,
      entry,
      digest: String(entry.digest),
      mark: markOf({
        draft: entry.data.draft,
        publishDate: entry.data.start,
        expiryDate: entry.data.end,
      }),
    };
  });
}
