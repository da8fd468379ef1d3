import { site } from '../../content/site.ts';
import { BASE } from '../base.ts';

/** Address of a page of the desk in a language: campaigns/, campaigns/spring-tasting/. */
export const deskPath = (locale: string, path = ''): string =>
  `${BASE}${locale === site.locales[0]!.id ? '' : `${locale}/`}${path}`;

/** The languages of the desk, as Astro asks for them; the first has no prefix. */
export const localeParams = () =>
  site.locales.map(({ id }, index) => ({
    params: { locale: index === 0 ? undefined : id },
    props: { locale: id },
  }));
