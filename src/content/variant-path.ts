import { localPath } from '../i18n/locale.ts';
import { site } from './site.ts';

/** The hidden address of a variant; `path` is its control's in the default language: /blog/grain-rain/. */
export const variantPath = (locale: string, path: string, key: string): string =>
  `/_v${localPath(site, locale, `${path}${key}/`)}`;
