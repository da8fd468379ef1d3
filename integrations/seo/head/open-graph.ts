import { absolute } from './address.ts';
import { canonicalAddress, hasCanonical } from './canonical.ts';
import type { Facts, PreviewImage } from './facts.ts';
import { imageType } from './image-type.ts';
import type { HeadSettings } from './settings.ts';
import { property, type Tag } from './tag.ts';

/** `zh-CN` as the Open Graph protocol writes it: `zh_CN`. */
const underscored = (language: string) => language.replaceAll('-', '_');

/** The picture that a preview of the page shows. */
export const previewImage = (
  { image }: Pick<Facts, 'image'>,
  settings: Pick<HeadSettings, 'image'>,
): PreviewImage | undefined => image ?? settings.image;

/** The preview of a link on Facebook, LinkedIn, WeChat and wherever else the protocol is read (https://ogp.me). */
export function openGraphTags(facts: Facts, settings: HeadSettings): Tag[] {
  const { title, description, language, article, type, alternates = [] } = facts;
  const image = previewImage(facts, settings);
  const others = alternates.filter((one) => one.language !== language);
  return [
    property('og:type', type ?? (article ? 'article' : 'website')),
    property('og:title', title),
    ...(description ? [property('og:description', description)] : []),
    ...(hasCanonical(facts, settings)
      ? [property('og:url', canonicalAddress(facts, settings))]
      : []),
    property('og:site_name', settings.name),
    property('og:locale', underscored(language)),
    ...others.map((one) => property('og:locale:alternate', underscored(one.language))),
    ...(image ? imageTags(image, settings) : []),
  ];
}

/** The picture comes first, what is said of it follows: that is how the protocol joins them. */
function imageTags(image: PreviewImage, settings: HeadSettings): Tag[] {
  const { src, width, height, alt, type = imageType(src) } = image;
  return [
    property('og:image', absolute(src, settings)),
    ...(type ? [property('og:image:type', type)] : []),
    ...(width ? [property('og:image:width', String(width))] : []),
    ...(height ? [property('og:image:height', String(height))] : []),
    ...(alt ? [property('og:image:alt', alt)] : []),
  ];
}
