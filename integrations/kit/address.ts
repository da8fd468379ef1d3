/**
 * The canonical form of a path in an address: each segment percent-encoded as a browser sends it
 * (UTF-8, capital hex digits), whatever mixture of encoded and plain text was written.
 * Undefined when the text cannot be decoded (a stray `%`), climbs (`..`), or holds an empty
 * segment, a backslash or a control character.
 */
export function encodeAddress(path: string): string | undefined {
  const segments = path.split('/');
  const encoded = segments.map((segment, index) =>
    segment === '' && index > 0 && index < segments.length - 1 ? undefined : encodeSegment(segment),
  );
  return encoded.includes(undefined) ? undefined : encoded.join('/');
}

/** What the path percent encode set of the URL standard leaves alone and encodeURIComponent does not. */
const PLAIN = /%(?:24|26|2B|2C|3A|3B|3D|40|5B|5D|7C)/g;
const UNSAFE = /[\u0000-\u001f\u007f\\]/;

function encodeSegment(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    if (text === '.' || text === '..' || UNSAFE.test(text)) return undefined;
    return encodeURIComponent(text).replace(PLAIN, decodeURIComponent);
  } catch {
    // A URIError is the platform's only way to say that the text is not well formed.
    return undefined;
  }
}

/** The path as people read it, and as files are named on disk: decoded. */
export const decodeAddress = (path: string): string =>
  path.split('/').map(decodeURIComponent).join('/');

/** Where a file of the output is served; `blog/index.html` is `/blog/`. */
export function addressOfFile(file: string): string {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return path
    .split('/')
    .map((segment) => encodeSegment(segment.replaceAll('%', '%25')) ?? segment)
    .join('/');
}

/** Whether an address is a file's: an ending begins with a letter (`/v2.0` has none), and no slash follows it. */
export const namesFile = (path: string): boolean => /\.[a-z]\w{0,10}$/i.test(path);

/** Two forms of one address, with and without a slash at the end, have the same key. */
export const addressKey = (path: string): string => path.replace(/(?<=.)\/$/, '');
