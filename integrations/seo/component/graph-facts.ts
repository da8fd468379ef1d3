import type { GraphFacts } from '../graph/graph.ts';
import { absolute, pageAddress } from '../head/address.ts';
import { isoDate } from '../head/date.ts';
import type { Facts } from '../head/facts.ts';
import { LOGO } from '../icons/links.ts';
import { inLocale } from './in-locale.ts';
import type { SeoProps } from './page.ts';
import type { SitedSettings } from './settings.ts';

/** What the component was told of the page, as the graph takes it. */
export function graphFacts(
  props: SeoProps,
  facts: Facts,
  settings: SitedSettings,
  { locale, url }: { locale: string; url: string },
): GraphFacts {
  const { site, base, organization, logo, search } = settings;
  const root = absolute(base, { site });
  const home = settings.manifests.includes(`/${locale}`) ? `${root}${locale}/` : root;
  const name = inLocale(settings.name, locale);
  const { language, article, image = settings.image } = facts;
  const crumbs = (props.breadcrumbs ?? []).map((one) => ({
    name: one.name,
    url: pageAddress(one.href, { site, trailingSlash: settings.trailingSlash }),
  }));
  const authors = (props.authors ?? []).map((one) => ({
    name: one.name,
    url: one.url && absolute(one.url, { site }),
    team: false,
  }));
  return {
    site: {
      site: root,
      home,
      name,
      language,
      description: settings.description && inLocale(settings.description, locale),
      search: search && absolute(search, { site }),
    },
    organization: { ...organization, name: organization.name ?? name },
    logo: logo === null ? undefined : logoFacts(root),
    page: {
      url,
      title: facts.title,
      description: facts.description,
      language,
      kind: props.kind,
      image: image && {
        url: absolute(image.src, { site }),
        width: image.width,
        height: image.height,
        caption: image.alt,
      },
      published: article && isoDate(article.published),
      modified: article?.modified && isoDate(article.modified),
    },
    breadcrumbs: url === home ? [] : [{ name, url: home }, ...crumbs, { name: facts.title, url }],
    house: url === root,
    authors,
    article: article && {
      headline: facts.title,
      description: facts.description,
      published: isoDate(article.published),
      modified: article.modified && isoDate(article.modified),
      section: article.section,
      keywords: article.tags,
    },
    about: props.about,
    parts: props.parts,
  };
}

const logoFacts = (root: string) => ({
  url: `${root}${LOGO.path}`,
  width: LOGO.size,
  height: LOGO.size,
});
