import { getCollection, type CollectionEntry } from 'astro:content';
import { isWholePage, mergeVariant } from '../../integrations/experiments/index.ts';
import { localeName } from '../../integrations/kit/locale-name.ts';
import { localPath } from '../i18n/locale.ts';
import { variantAddress } from './addresses.ts';
import { block } from './block-schemas.ts';
import { landingOf, type Landing } from '../schemas/landing-shape.ts';
import { isShown, markOf } from './now.ts';
import { site } from './site.ts';

const locales = site.locales.map(({ id }) => id);
const schema = landingOf(block);

/** A landing page, or a variant of one, as it is rendered. */
export interface LandingPage {
  /** Folder of content/landing. */
  page: string;
  /** Key of the variant; absent for the control. */
  variant?: string;
  locale: string;
  /** Locale of the text: another than `locale` where a translation is missing. */
  textLocale: string;
  path: string;
  /** Address of the control. */
  control: string;
  data: Landing;
  /** The entry whose MDX body is shown. */
  entry: CollectionEntry<'landing'> | CollectionEntry<'variants'>;
  digests: string[];
  mark: ReturnType<typeof markOf>;
}

/** The home page is the landing page of this name. */
const HOME = 'home';

const pagePath = (locale: string, page: string) =>
  localPath(site, locale, page === HOME ? '/' : `/${page}/`);

/** Every landing page in every locale, and every variant at its hidden address. */
export async function landingPages(): Promise<LandingPage[]> {
  const controls = (await getCollection('landing', ({ data }) => isShown(data))).map((entry) => {
    const [page = '', file = ''] = entry.id.split('/');
    return { page, entry, locale: localeName(file, locales, locales[0]!).locale };
  });
  const pages = controls.map(({ page, locale, entry }): LandingPage => {
    const path = pagePath(locale, page);
    return {
      page,
      locale,
      textLocale: locale,
      path,
      control: path,
      data: entry.data,
      entry,
      digests: [String(entry.digest)],
      mark: markOf(entry.data),
    };
  });
  const variants = (await getCollection('variants')).flatMap((entry) => variantPage(entry, pages));
  return [...pages, ...variants, ...fallbacks(pages)];
}

function variantPage(entry: CollectionEntry<'variants'>, controls: LandingPage[]): LandingPage[] {
  const [page = '', file = ''] = entry.id.split('/');
  const { name, locale } = localeName(file, locales, locales[0]!);
  const control = controls.find((one) => one.page === page && one.locale === locale);
  if (!control) return [];
  const whole = isWholePage(entry.data);
  const merged = isWholePage(entry.data) ? entry.data : mergeVariant(control.data, entry.data).page;
  return [
    {
      ...control,
      variant: name,
      path: variantAddress(`/${page}/`, name, locale, site),
      data: schema.parse(merged),
      entry: whole ? entry : control.entry,
      digests: [...control.digests, String(entry.digest)],
    },
  ];
}

/** Pages that have no translation yet are shown in the default language, so that no link breaks. */
function fallbacks(pages: LandingPage[]): LandingPage[] {
  const defaults = pages.filter(({ locale }) => locale === locales[0]);
  return locales
    .slice(1)
    .flatMap((locale) =>
      defaults
        .filter(({ page }) => !pages.some((one) => one.page === page && one.locale === locale))
        .map((page) => ({ ...page, locale, path: pagePath(locale, page.page) })),
    );
}
