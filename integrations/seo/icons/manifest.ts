import type { IconOptions, ManifestNames } from './options.ts';

/** Path of a language's manifest below the output. */
export const manifestPath = ({ prefix }: Pick<ManifestNames, 'prefix'>): string =>
  `${prefix}/site.webmanifest`.slice(1);

/**
 * The web manifest in one language (https://w3c.github.io/manifest/). `base` is the address that the site stands
 * at, with slashes around it. The site opens in the browser, with its bars, as a site that is read ought to.
 */
export function webManifest(
  names: ManifestNames,
  { background, theme = background }: Pick<IconOptions, 'background' | 'theme'>,
  base: string,
): string {
  const { name, shortName, description, language, prefix } = names;
  const start = `${base}${prefix.slice(1)}${prefix && '/'}`;
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${base}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: start,
    name,
    ...(shortName && { short_name: shortName }),
    ...(description && { description }),
    lang: language,
    start_url: start,
    scope: base,
    display: 'browser',
    background_color: background,
    theme_color: theme,
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
