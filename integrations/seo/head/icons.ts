import type { Facts } from './facts.ts';
import type { HeadSettings } from './settings.ts';
import { link, type Tag } from './tag.ts';

/**
 * The icons, as few as do for every browser: an .ico, which says its size so that Chromium prefers the drawing; the
 * drawing, or PNG files; the one for Apple's home screen; and the manifest, which names the rest.
 */
export function iconTags(_: Facts, { icons }: HeadSettings): Tag[] {
  if (!icons) return [];
  const { ico, svg, png = [], apple, manifest } = icons;
  return [
    ...(ico ? [link('icon', ico, { sizes: '32x32' })] : []),
    ...(svg ? [link('icon', svg, { type: 'image/svg+xml' })] : []),
    ...png.map(({ href, size }) =>
      link('icon', href, { type: 'image/png', sizes: `${size}x${size}` }),
    ),
    ...(apple ? [link('apple-touch-icon', apple)] : []),
    ...(manifest ? [link('manifest', manifest)] : []),
  ];
}
