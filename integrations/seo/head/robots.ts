import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { meta, type Tag } from './tag.ts';

/** Whether search engines may show the page. */
export const isIndexed = ({ robots }: Pick<Facts, 'robots'>, { preview }: HeadSettings): boolean =>
  !preview && robots?.index !== false;

/**
 * The directives for robots. A page that may be shown asks for a large picture beside it, which Google shows only
 * when told so (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag).
 */
export function robotsTags(facts: Facts, settings: HeadSettings): Tag[] {
  const { follow, snippet, archive } = facts.robots ?? {};
  const indexed = isIndexed(facts, settings);
  const words = [
    !indexed && 'noindex',
    (follow === false || settings.preview) && 'nofollow',
    indexed && snippet === false && 'nosnippet',
    indexed && archive === false && 'noarchive',
    indexed && snippet !== false && 'max-image-preview:large',
  ].filter((word) => typeof word === 'string');
  return words.length ? [meta('robots', words.join(', '))] : [];
}
