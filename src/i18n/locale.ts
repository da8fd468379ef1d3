import type { Site } from '../schemas/site.ts';

export type Locale = Site['locales'][number];

/** The address of a path in a locale: the default locale has no prefix. */
export function localPath(site: Site, locale: string, path: string): string {
  const first = site.locales[0]!.id;
  return locale === first ? path : `/${locale}${path}`;
}

/** The address of a path in each of these locales, all of the site's if none are named. */
export const localPaths = (
  site: Site,
  path: string,
  locales: readonly string[] = site.locales.map(({ id }) => id),
): Record<string, string> =>
  Object.fromEntries(locales.map((id) => [id, localPath(site, id, path)]));

/** The locale of an address, and its path without the prefix. */
export function splitLocale(site: Site, path: string): { locale: string; path: string } {
  const first = path.split('/')[1] ?? '';
  const found = site.locales.slice(1).find((locale) => locale.id === first);
  return found
    ? { locale: found.id, path: path.slice(first.length + 1) || '/' }
    : { locale: site.locales[0]!.id, path };
}

/** The text of a localised field: the locale's own, else the default locale's, else any. */
export function localText(
  site: Site,
  locale: string,
  text: string | Record<string, string>,
): string;
export function localText(
  site: Site,
  locale: string,
  text: string | Record<string, string> | undefined,
): string | undefined;
export function localText(
  site: Site,
  locale: string,
  text: string | Record<string, string> | undefined,
): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[locale] ?? text[site.locales[0]!.id] ?? Object.values(text)[0];
}

/** BCP 47 tag of a locale, for lang and hreflang. */
export const languageTag = (site: Site, locale: string): string =>
  site.locales.find(({ id }) => id === locale)?.tag ?? locale;

/**
 * The zone in which a date is printed. A day without a time is read as midnight UTC, and is that day
 * everywhere; an instant is printed in the site's zone.
 */
export const zoneOf = (date: Date, timeZone: string): string =>
  date.getTime() % 86_400_000 === 0 ? 'UTC' : timeZone;

/** A date as the locale writes it. */
export const formatDate = (
  site: Site,
  locale: string,
  date: Date,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string =>
  dateFormat(locale === 'en' ? 'en-GB' : languageTag(site, locale), {
    ...style,
    timeZone: zoneOf(date, site.timeZone),
  }).format(date);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date format, made once: making one takes longer than printing a hundred dates with it. */
export function dateFormat(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${JSON.stringify(style)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, style);
  formats.set(key, format);
  return format;
}
