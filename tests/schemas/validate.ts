import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

const here = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const protocol = () =>
  readFileSync(new URL('../../node_modules/sitemap/schema/sitemap.xsd', import.meta.url), 'utf8');

/** What libxml2 has to say against a sitemap by the protocol's schema and those of the extensions; empty when valid. */
export async function sitemapErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: here('sitemap/all.xsd') },
    preload: [
      { fileName: 'sitemap.xsd', contents: protocol() },
      ...['image.xsd', 'video.xsd', 'xhtml-link.xsd'].map((fileName) => ({
        fileName,
        contents: here(`sitemap/${fileName}`),
      })),
    ],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The same for an index of sitemaps. */
export async function sitemapIndexErrors(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'index.xml', contents: xml },
    schema: { fileName: 'siteindex.xsd', contents: here('sitemap/siteindex.xsd') },
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/** The same for RSS or Atom feeds, by the schema of their format; all at once, since libxml2 is slow to begin. */
export async function feedErrors(
  xml: string | string[],
  format: 'rss' | 'atom',
): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [xml].flat().map((contents, index) => ({ fileName: `feed-${index}.xml`, contents })),
    schema: { fileName: `${format}.rng`, contents: here(`${format}.rng`) },
    extension: 'relaxng',
    maxMemoryPages: 64 * memoryPages.MiB,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
