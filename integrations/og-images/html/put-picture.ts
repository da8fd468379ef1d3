import { PLACEHOLDER, withoutMarker } from './marker.ts';

/** A picture as a page's head names it. */
export interface HeadPicture {
  /** From the site's root: `/_astro/og/….png`. */
  path: string;
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  alt: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const TYPE = /(<meta property="og:image:type" content=")[^"]*(")/;

/**
 * The page with its picture: the placeholder becomes its address wherever it stands. A page without one gets the tags
 * of the Open Graph protocol and of X, with an absolute address, which both ask for.
 */
export function putPicture(html: string, picture: HeadPicture, origin: string): string {
  const bare = withoutMarker(html);
  if (bare.includes(PLACEHOLDER))
    return bare.replaceAll(PLACEHOLDER, picture.path).replace(TYPE, `$1${picture.type}$2`);
  const property = (name: string, content: string | number) =>
    `<meta property="og:${name}" content="${escape(String(content))}">`;
  const tags = [
    property('image', new URL(picture.path, origin).href),
    property('image:type', picture.type),
    property('image:width', picture.width),
    property('image:height', picture.height),
    property('image:alt', picture.alt),
    ...(/<meta[^>]*name="twitter:card"/.test(bare)
      ? []
      : ['<meta name="twitter:card" content="summary_large_image">']),
  ].join('');
  return bare.replace(/<\/head>/i, () => `${tags}</head>`);
}
