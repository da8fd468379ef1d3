import { escapeValue } from '../content/attributes.ts';
import { xmlText } from '../xml-text.ts';
import type { Entry } from './entry.ts';
import type { VideoEntry } from './videos.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const EXTENSIONS = [
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"',
];

const element = (name: string, text: string | number | undefined): string =>
  text === undefined ? '' : `<${name}>${escapeValue(xmlText(String(text)))}</${name}>`;

/** The instruction by which browsers find the style of an XML file. */
const styled = (stylesheet: string) =>
  `<?xml-stylesheet type="text/css" href="${escapeValue(stylesheet)}"?>\n`;

/** What stands before and behind the entries of a sitemap. */
export const frameOf = (stylesheet: string) => ({
  open: `${HEAD}${styled(stylesheet)}<urlset ${[SITEMAP, ...EXTENSIONS].join(' ')}>\n`,
  close: '</urlset>\n',
});

/** A page's entry: the elements in the order that the schemas prescribe. */
export function urlXml({ loc, lastmod, alternates, images, videos }: Entry): string {
  return [
    '<url>',
    element('loc', loc),
    element('lastmod', lastmod),
    ...alternates.map(
      ({ hreflang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeValue(hreflang)}" href="${escapeValue(href)}"/>`,
    ),
    ...images.map((href) => `<image:image>${element('image:loc', href)}</image:image>`),
    ...videos.map(videoXml),
    '</url>\n',
  ].join('');
}

const videoXml = ({
  thumbnail,
  title,
  description,
  content,
  player,
  duration,
  published,
}: VideoEntry) =>
  [
    '<video:video>',
    element('video:thumbnail_loc', thumbnail),
    element('video:title', title),
    element('video:description', description),
    element('video:content_loc', content),
    element('video:player_loc', player),
    element('video:duration', duration),
    element('video:publication_date', published),
    '</video:video>',
  ].join('');

/** The file that names all sitemaps of the site. */
export const indexXml = (
  sitemaps: readonly { loc: string; lastmod?: string | undefined }[],
  stylesheet: string,
): string =>
  [
    HEAD,
    styled(stylesheet),
    `<sitemapindex ${SITEMAP}>\n`,
    ...sitemaps.map(
      ({ loc, lastmod }) =>
        `<sitemap>${element('loc', loc)}${element('lastmod', lastmod)}</sitemap>\n`,
    ),
    '</sitemapindex>\n',
  ].join('');
