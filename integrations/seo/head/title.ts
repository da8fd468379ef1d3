import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { meta, type Tag } from './tag.ts';

/** The title as it stands in tabs and results: the site's name is not said twice. */
export function fullTitle(
  { title, bareTitle }: Pick<Facts, 'title' | 'bareTitle'>,
  { name, title: pattern = '{page} · {site}' }: Pick<HeadSettings, 'name' | 'title'>,
): string {
  if (bareTitle || title === name) return title;
  // In one pass, so that a title with braces stays what it is.
  return pattern.replace(/\{(page|site)\}/g, (_, word) => (word === 'page' ? title : name));
}

export const titleTags = (facts: Facts, settings: HeadSettings): Tag[] => [
  { name: 'title', attributes: {}, text: fullTitle(facts, settings) },
  ...(facts.description ? [meta('description', facts.description)] : []),
];
