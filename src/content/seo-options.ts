import { isPreview, type SeoOptions } from '../../integrations/seo/index.ts';
import { localPath, localText } from '../i18n/locale.ts';
import type { Site } from '../schemas/site.ts';
import { searchFileOptions } from './search-files.ts';

/** The mark from which the icons are made, below content/media; undefined when the site has none. */
export const markOf = ({ seo, icon }: Site): string | undefined => seo.icons.logo ?? icon;

/** What `marquee/seo` is told of this site. */
export const seoOptions = (site: Site): SeoOptions => ({
  ...searchFileOptions(site),
  locales: site.locales,
  preview: isPreview(process.env, site.seo.preview),
  icons: iconOptions(site),
});

function iconOptions(site: Site): SeoOptions['icons'] {
  const { colors, icons } = site.seo;
  const mark = markOf(site);
  if (mark === undefined) return undefined;
  return {
    logo: `content/media/${mark}`,
    background: icons.background ?? colors.light,
    theme: colors.light,
    names: site.locales.map(({ id, tag }) => ({
      prefix: localPath(site, id, '/').slice(0, -1),
      language: tag,
      name: localText(site, id, site.name),
      shortName: localText(site, id, icons.shortName),
      description: localText(site, id, site.description),
    })),
  };
}
