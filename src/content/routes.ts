import { site } from './site.ts';

/** The `locale` parameter of routes: absent for the default locale, which has no prefix. */
export const localeParams = site.locales.map(({ id }, index) => ({
  locale: id,
  param: index === 0 ? undefined : id,
}));

/** The same for one locale. */
export const localeParam = (locale: string): string | undefined =>
  localeParams.find((one) => one.locale === locale)!.param;
