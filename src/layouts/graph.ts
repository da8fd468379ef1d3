import { moment, type GraphFacts, type HeadSettings } from '../../integrations/seo/index.ts';
import type { Page } from '../components/page.ts';
import type { PageAuthor } from '../content/names.ts';
import { absolute, siteFacts } from '../content/seo.ts';
import { site } from '../content/site.ts';
import { squareImage } from '../content/social-image.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { languageTag, localText } from '../i18n/locale.ts';
import { subjectOf } from './subject.ts';

/**
 * What the graph of a page is made from, in the language of its text. `url` is its canonical address, absolute;
 * `image` the picture of its previews.
 */
export async function graphOf(
  page: Page,
  url: string,
  image: HeadSettings['image'],
): Promise<GraphFacts> {
  const locale = page.textLocale ?? page.locale;
  const { home, ...facts } = siteFacts(locale);
  const { article, authors = [], structure = {} } = page;
  const profile = structure.kind === 'ProfilePage';
  return {
    ...facts,
    page: {
      url,
      title: page.title,
      description: page.description,
      language: languageTag(site, locale),
      kind: structure.kind,
      image: image && {
        url: absolute(image.src),
        width: image.width,
        height: image.height,
        caption: localText(site, locale, image.alt),
      },
      ...timesOf(article),
    },
    breadcrumbs: url === home ? [] : crumbsOf(page, url, home, locale),
    house: url === home || structure.house,
    profile,
    article: article && {
      headline: page.title,
      description: page.description,
      ...timesOf(article),
      published: moment(article.published, site.timeZone),
      section: article.section,
      keywords: article.tags,
      minutes: article.minutes,
    },
    authors: await Promise.all(authors.map((author) => authorOf(author, profile))),
    about: subjectOf(structure.about, page, facts.organization, locale),
    parts: await structure.parts?.(url),
  };
}

const timesOf = (article: Page['article']) => ({
  published: article && moment(article.published, site.timeZone),
  modified: article?.modified && moment(article.modified, site.timeZone),
});

function crumbsOf({ structure, title }: Page, url: string, home: string, locale: string) {
  const between = (structure?.breadcrumbs ?? []).map(({ name, path }) => ({
    name,
    url: absolute(path),
  }));
  return [{ name: dictionary(locale).site.home, url: home }, ...between, { name: title, url }];
}

/** Only the page about an author says more than the name. */
async function authorOf({ name, path, team, ...more }: PageAuthor, whole: boolean) {
  const known = { name, team, url: absolute(path) };
  if (!whole) return known;
  const { role, bio, avatar, profiles } = more;
  const image = avatar && (await squareImage(avatar));
  return { ...known, role, bio, profiles, image: image && absolute(image) };
}
