import type { Tag } from './tag.ts';

/** Properties that may stand in a page more than once, each time with another value. */
const LISTS = /^(?:author|article:(?:author|tag)|og:locale:alternate)$/;

/**
 * What a tag says something about: two tags of one key would contradict each other. Of those that may be
 * repeated, the value belongs to the key.
 */
function keyOf({ name, attributes }: Tag): string {
  if (name === 'title') return name;
  if (name === 'meta') {
    const about = attributes['property'] ?? attributes['name'] ?? '';
    const value = LISTS.test(about) ? attributes['content'] : attributes['media'];
    return `meta ${about} ${value ?? ''}`;
  }
  const { rel = '', href = '', hreflang } = attributes;
  if (rel === 'canonical' || rel === 'prev' || rel === 'next' || rel === 'manifest') return rel;
  return `${name} ${rel} ${hreflang ?? href}`;
}

/** The tags without later ones that say the same again, or contradict an earlier one. */
export function distinct(tags: Tag[]): Tag[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const key = keyOf(tag);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
