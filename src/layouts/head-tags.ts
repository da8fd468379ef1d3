import { pageTags, type Facts } from '../../integrations/seo/index.ts';
import type { Page } from '../components/page.ts';
import { headSettings } from '../content/seo.ts';
import { site } from '../content/site.ts';
import { socialImage } from '../content/social-image.ts';
import { languageTag, localText } from '../i18n/locale.ts';
import { graphOf } from './graph.ts';

/** Everything that search engines, previews and feed readers are told of a page. */
export async function headTags(page: Page) {
  const settings = await headSettings(page.locale);
  const facts = await factsOf(page);
  return pageTags(facts, settings, (url) => graphOf(page, url, facts.image ?? settings.image));
}

async function factsOf(page: Page): Promise<Facts> {
  const { locale, path, title, description, canonical, translations = {}, article } = page;
  const image = page.image && (await socialImage(page.image));
  return {
    path,
    title,
    description,
    language: languageTag(site, locale),
    canonical,
    robots: { ...page.seo, index: !page.noindex && page.seo?.index !== false },
    alternates: Object.entries(translations).map(([id, href]) => ({
      language: languageTag(site, id),
      href,
    })),
    defaultLanguage: languageTag(site, site.locales[0]!.id),
    // In a preview a picture stands by itself: one that is decoration on the page shows what the title says.
    image: image && { ...image, alt: localText(site, locale, image.alt) ?? title },
    article: article && {
      ...article,
      authors: page.authors?.map((author) => ({ name: author.name, url: author.path })),
    },
    type: page.structure?.kind === 'ProfilePage' ? 'profile' : undefined,
    previous: page.previous,
    next: page.next,
    feeds: page.feeds,
  };
}
