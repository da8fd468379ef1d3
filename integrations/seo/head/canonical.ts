import { pageAddress } from './address.ts';
import type { Facts } from './facts.ts';
import { isIndexed } from './robots.ts';
import type { HeadSettings } from './settings.ts';
import { link, type Tag } from './tag.ts';

/** The address that search engines should keep. */
export const canonicalAddress = (
  { canonical, path }: Pick<Facts, 'canonical' | 'path'>,
  settings: Pick<HeadSettings, 'site' | 'trailingSlash'>,
): string => pageAddress(canonical ?? path, settings);

/** Whether the page is the one that its canonical address names. */
export const isOriginal = (facts: Facts, settings: HeadSettings): boolean =>
  canonicalAddress(facts, settings) === pageAddress(facts.path, settings);

/** A page that is not to be found has no address to keep, unless it stands for another. */
export const hasCanonical = (facts: Facts, settings: HeadSettings): boolean =>
  isIndexed(facts, { ...settings, preview: false }) || facts.canonical !== undefined;

export const canonicalTags = (facts: Facts, settings: HeadSettings): Tag[] =>
  hasCanonical(facts, settings) ? [link('canonical', canonicalAddress(facts, settings))] : [];
