import type { Facts } from '../head/facts.ts';
import type { HeadSettings } from '../head/settings.ts';
import { iconLinks } from '../icons/links.ts';
import { inLocale } from './in-locale.ts';
import type { SeoProps } from './page.ts';
import type { SitedSettings } from './settings.ts';

/** The settings of the head, in a language. */
export function headSettings(settings: SitedSettings, locale: string): HeadSettings {
  const { site, base, logo, manifests } = settings;
  const prefix = manifests.find((one) => one === `/${locale}`) ?? '';
  return {
    ...settings,
    site,
    name: inLocale(settings.name, locale),
    title: inLocale(settings.title, locale),
    icons: logo === null ? undefined : iconLinks(logo, { base, prefix }),
  };
}

/** What the component was told of the page, as the head takes it. */
export function factsOf(
  props: SeoProps,
  settings: SitedSettings,
  locale: string,
  path: string,
): Facts {
  const { image, imageAlt: alt, published, updated, authors, section, tags } = props;
  const tagOf = (id: string) => settings.locales.find((one) => one.id === id)?.tag ?? id;
  const fallback = settings.description && inLocale(settings.description, locale);
  return {
    path: props.path ?? path,
    title: props.title,
    description: props.description ?? fallback,
    language: tagOf(locale),
    canonical: props.canonical,
    robots: props.robots,
    alternates: Object.entries(props.alternates ?? {}).map(([id, href]) => ({
      language: tagOf(id),
      href,
    })),
    image: typeof image === 'string' ? { src: image, alt } : image && { alt, ...image },
    article: published && { published, modified: updated, authors, section, tags },
    previous: props.previous,
    next: props.next,
    feeds: props.feeds,
  };
}
