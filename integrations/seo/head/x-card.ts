import type { Facts } from './facts.ts';
import { previewImage } from './open-graph.ts';
import type { HeadSettings } from './settings.ts';
import { meta, type Tag } from './tag.ts';

/** Below this width, in pixels, X shows a picture small: 300 × 157 is the least that a large card takes. */
const LARGE = 300;

/**
 * The card on X. Title, description and picture are those of Open Graph, which X reads where its own are missing;
 * the description of the picture is not.
 */
export function xCardTags(facts: Facts, settings: HeadSettings): Tag[] {
  const image = previewImage(facts, settings);
  const large = image && (image.width === undefined || image.width >= LARGE);
  const { site, creator } = settings.x ?? {};
  return [
    meta('twitter:card', large ? 'summary_large_image' : 'summary'),
    ...(site ? [meta('twitter:site', site)] : []),
    ...(creator ? [meta('twitter:creator', creator)] : []),
    ...(image?.alt ? [meta('twitter:image:alt', image.alt)] : []),
  ];
}
