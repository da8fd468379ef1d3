import type { OgOptions } from '../../integrations/og-images/index.ts';
import type { Site } from '../schemas/site.ts';
import { markOf } from './seo-options.ts';

const byLocale = (text: string | Record<string, string>, { locales }: Site) =>
  typeof text === 'string'
    ? text
    : Object.fromEntries(
        locales.flatMap(({ id, tag }) => (text[id] ? [[tag.toLowerCase(), text[id]]] : [])),
      );

/** What `marquee/og-images` is told of this site. */
export function ogOptions(site: Site): OgOptions {
  const { social } = site;
  const mark = social.mark ?? markOf(site);
  return {
    brand: {
      name: byLocale(site.name, site),
      tagline: byLocale(site.tagline, site),
      mark: mark?.endsWith('.svg') ? `content/media/${mark}` : undefined,
      colours: social.colors,
      palettes: social.palettes,
    },
    fonts: social.fonts.map((name) => ({ package: name })),
    sizes: social.sizes,
    // Every page of ours says what it shows.
    plainPages: false,
  };
}
