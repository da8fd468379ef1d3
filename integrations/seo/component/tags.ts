import type { Tag } from '../head/tag.ts';
import { pageTags } from '../page-tags.ts';
import { factsOf, headSettings } from './facts.ts';
import { graphFacts } from './graph-facts.ts';
import type { SeoProps } from './page.ts';
import type { ComponentSettings, SitedSettings } from './settings.ts';

/**
 * All that a page's head needs, the graph last. `path` is Astro's address of the page, `locale` the id of its
 * language, if it is known. Rejects with an Error when the site has no address.
 */
export async function seoTags(
  props: SeoProps,
  given: ComponentSettings | null,
  at: { path: string; locale?: string | undefined },
): Promise<Tag[]> {
  if (!given) throw new Error("Seo.astro: give marquee/seo its option head: { name: 'My site' }.");
  if (given.site === null) throw new Error('Seo.astro: set site in astro.config, https://…');
  const settings = given as SitedSettings;
  const locale = props.locale ?? at.locale ?? settings.locales[0]?.id ?? 'en';
  const facts = factsOf(props, settings, locale, at.path);
  return pageTags(facts, headSettings(settings, locale), (url) =>
    graphFacts(props, facts, settings, { locale, url }),
  );
}
