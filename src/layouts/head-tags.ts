import { pageTags, type Facts } from '../../integrations/seo/index.ts';
import type { Page } from '../components/page.ts';
import { headSettings } from '../content/seo.ts';
import { site } from '../content/site.ts';
import { pictureOf, PREVIEW } from './social-card.ts';
import { PLACEHOLDER } from '../../integrations/og-images/index.ts';
import { languageTag, localText } from '../i18n/locale.ts';
import { graphOf } from './graph.ts';

/** Everything that search engines, previews and feed readers are told of a page. */
export async function headTags(page: Page) {
  const settings = await headSettings(page.locale);
  const facts = factsOf(page);
  // What a picture is captioned with is what its painting shows: the title is said elsewhere in the graph.
  const image = facts.image && { ...facts.image, alt: shownIn(page) };
  return pageTags(facts, settings, (url) => graphOf(page, url, image));
}

const shownIn = (page: Page) =>
  localText(site, page.locale, (page.social?.image ?? pictureOf(page))?.alt);

/** The picture shows the title, and what the page's own picture shows. */
function altOf(page: Page): string {
  const title = page.social?.quote ?? page.social?.title ?? page.title;
  const shown = shownIn(page);
  if (page.social?.image && shown) return shown;
  return shown ? `${title} – ${shown}` : title;
}

function factsOf(page: Page): Facts {
  const { locale, path, title, description, canonical, translations = {}, article } = page;
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
    image: { src: PLACEHOLDER, ...PREVIEW, alt: altOf(page) },
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
