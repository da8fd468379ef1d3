import { pageAddress } from './address.ts';
import { isOriginal } from './canonical.ts';
import type { Facts } from './facts.ts';
import { isIndexed } from './robots.ts';
import type { HeadSettings } from './settings.ts';
import { link, type Tag } from './tag.ts';

/**
 * The versions of the page in other languages, itself among them, and x-default. None where the page would not be
 * named back: it stands for another, it is not to be found, or its own address is not in the list
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function languageTags(facts: Facts, settings: HeadSettings): Tag[] {
  const versions = (facts.alternates ?? []).map(({ language, href }) => ({
    language,
    href: pageAddress(href, settings),
  }));
  const own = pageAddress(facts.path, settings);
  if (versions.length < 2 || !versions.some(({ href }) => href === own)) return [];
  if (!isOriginal(facts, settings) || !isIndexed(facts, { ...settings, preview: false })) return [];
  const fallback =
    facts.defaultLanguage === undefined
      ? versions[0]
      : versions.find(({ language }) => language === facts.defaultLanguage);
  return [...versions, ...(fallback ? [{ ...fallback, language: 'x-default' }] : [])].map(
    ({ language, href }) => link('alternate', href, { hreflang: language }),
  );
}
