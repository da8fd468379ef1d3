import {
  feedLinks,
  iconLinks,
  LOGO,
  type GraphFacts,
  type HeadSettings,
} from '../../integrations/seo/index.ts';
import { languageTag, localPath, localText } from '../i18n/locale.ts';
import { preview } from './preview.ts';
import { markOf } from './seo-options.ts';
import { site } from './site.ts';
import { socialImage } from './social-image.ts';

const mark = markOf(site);
const { seo } = site;

/** An address of this site with its origin. */
export const absolute = (path: string): string => new URL(path, site.url).href;

/** The feeds of a list of posts: `/blog/tags/spring/` has its own at `/blog/tags/spring/rss.xml`. */
export const feedsBelow = (folder: string, title: string) =>
  feedLinks(folder).map(({ href, type }) => ({ href, type, title }));

/** What holds for the head of every page in a language. */
export async function headSettings(locale: string): Promise<HeadSettings> {
  const name = localText(site, locale, site.name);
  const image = site.image ? await socialImage({ src: site.image, decorative: true }) : undefined;
  return {
    site: site.url,
    name,
    title: localText(site, locale, seo.title),
    trailingSlash: 'always',
    preview,
    image: image && { ...image, alt: `${name}: ${localText(site, locale, site.tagline)}` },
    x: seo.x,
    colors: seo.colors,
    icons: mark === undefined ? undefined : iconLinks(mark, { prefix: prefixOf(locale) }),
    feeds: feedsBelow(localPath(site, locale, '/'), name),
    verification: seo.verification,
  };
}

const prefixOf = (locale: string) => localPath(site, locale, '/').slice(0, -1);

/** What the graph of every page in a language says of the site and of who stands behind it. */
export function siteFacts(
  locale: string,
): Pick<GraphFacts, 'site' | 'organization' | 'logo'> & { home: string } {
  const text = (value: string | Record<string, string> | undefined) =>
    localText(site, locale, value);
  const home = absolute(localPath(site, locale, '/'));
  const name = localText(site, locale, site.name);
  const { address, legalName, ...organization } = seo.organization;
  const names = typeof site.name === 'string' ? [] : Object.values(site.name);
  return {
    home,
    site: {
      site: absolute('/'),
      home,
      name,
      description: text(site.description),
      language: languageTag(site, locale),
      search: `${absolute(localPath(site, locale, '/search/'))}?q={search_term_string}`,
    },
    organization: {
      ...organization,
      name,
      otherNames: names.filter((other) => other !== name),
      legalName: text(legalName),
      description: text(site.description),
      address: address && {
        ...address,
        street: text(address.street),
        locality: localText(site, locale, address.locality),
        region: text(address.region),
      },
    },
    logo: mark === undefined ? undefined : squareOf(absolute(`/${LOGO.path}`)),
  };
}

const squareOf = (url: string) => ({ url, width: LOGO.size, height: LOGO.size });
