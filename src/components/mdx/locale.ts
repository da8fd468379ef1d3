import type { AstroGlobal } from 'astro';
import { site } from '../../content/site.ts';
import { splitLocale } from '../../i18n/locale.ts';

/**
 * The language of the text that a component stands in. MDX hands its components no such thing: Body.astro
 * leaves it in Astro.locals; elsewhere the address of the page says it.
 */
export const textLocale = ({ locals, url }: Pick<AstroGlobal, 'locals' | 'url'>): string =>
  (locals as { textLocale?: string }).textLocale ?? splitLocale(site, url.pathname).locale;
