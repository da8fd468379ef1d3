import { assets, press as kit } from 'virtual:marquee/media';
import type { PressKit, PublicAsset } from '../../integrations/media/index.ts';
import { localText } from '../i18n/locale.ts';
import type { Picture } from '../schemas/fields.ts';
import { absolute } from './seo.ts';
import { site } from './site.ts';

/** Every public original, by path. */
export const publicAssets: readonly PublicAsset[] = assets;

/** What the page for the press shows; undefined when the settings have none. */
export const pressKit: PressKit | undefined = kit;

/** Where embed code in a language leads. */
export const embedPlace = (locale: string) => ({
  url: absolute('/'),
  locale,
  first: site.locales[0]!.id,
});

/** The words of an original in a language. */
export function wordsOf(asset: PublicAsset, locale: string) {
  const text = (value: string | Record<string, string> | undefined) =>
    localText(site, locale, value);
  const title = text(asset.title)!;
  return {
    title,
    alt: text(asset.alt) ?? title,
    description: text(asset.description),
    credit: text(asset.credit),
    licence: asset.licence && { name: text(asset.licence.name)!, url: asset.licence.url },
  };
}

/** The picture that stands for an original on pages and in previews; undefined for sounds and documents. */
export function stillOf(asset: PublicAsset): Picture | undefined {
  const src = asset.kind === 'image' || asset.kind === 'drawing' ? asset.file : asset.poster;
  return src === undefined ? undefined : { src, alt: asset.alt ?? asset.title, focus: asset.focus };
}
