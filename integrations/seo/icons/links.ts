import type { IconLinks } from '../head/settings.ts';
import { manifestPath } from './manifest.ts';

/**
 * What a page's head links of the icons. `base` is the address that the site stands at, with slashes around it,
 * `prefix` the folder of the page's language: `/zh-cn`, or empty.
 */
export function iconLinks(logo: string, { base = '/', prefix = '' } = {}): IconLinks {
  const drawing = logo.toLowerCase().endsWith('.svg');
  return {
    ico: `${base}favicon.ico`,
    svg: drawing ? `${base}icon.svg` : undefined,
    png: drawing ? [] : [{ href: `${base}icon-192.png`, size: 192 }],
    apple: `${base}apple-touch-icon.png`,
    manifest: `${base}${manifestPath({ prefix })}`,
  };
}

/** The largest of the icons, as the mark of the organisation in the graph. */
export const LOGO = { path: 'icon-512.png', size: 512 };
