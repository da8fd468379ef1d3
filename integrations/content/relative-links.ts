import { posix } from 'node:path';
import { nearest } from '../kit/nearest.ts';
import { decoded } from './decoded.ts';
import { isMediaFile } from './media-file.ts';
import { linkWarning, type LinkWords, type Targets } from './link-targets.ts';

const HOST = /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

/** What is wrong with an address that begins without a slash, whatever page it stands on. */
export function checkBareAddress(url: string): LinkWords | undefined {
  if (url.trim() === '')
    return linkWarning('[…]()', 'The link has no address, so it leads nowhere.', '[…](/page/)');
  if (/^[^\s/:@]+@[^\s/:@]+\.\w+$/.test(url))
    return linkWarning(url, 'The link is an address of mail without mailto:.', `mailto:${url}`);
  const first = /^[^/?#]*/.exec(url)![0];
  return HOST.test(first) && !isMediaFile(first) && (first.startsWith('www.') || url !== first)
    ? linkWarning(
        url,
        'The link is meant for another site, but leads to a page below this one.',
        `https://${url}`,
      )
    : undefined;
}

/** Where a link without a slash before it leads, from the page at `base` on. */
export const resolveLink = (url: string, base: string): string =>
  decoded(URL.parse(url, new URL(base, 'https://site.invalid'))?.pathname ?? base);

/** What is wrong with a link that leads below its own page, where there is nothing. */
export function belowPage(
  url: string,
  path: string,
  base: string,
  file: string,
  { files, addresses }: Targets,
): LinkWords | undefined {
  if (path === base || !path.startsWith(base) || files.has(`public${path}`)) return undefined;
  const beside = posix.join(posix.dirname(file), url.replace(/[?#].*$/, ''));
  const name = posix.basename(path);
  if (isMediaFile(path) && files.has(`content/media/${name}`))
    return linkWarning(url, `There is no file ${path}.`, `/media/${name}`);
  if (isMediaFile(path))
    return files.has(beside)
      ? linkWarning(
          url,
          'The file lies beside the text, where visitors do not get it.',
          `Move it to content/media/${name}, and link to /media/${name}`,
        )
      : linkWarning(
          url,
          `There is no file ${beside}.`,
          `Put it there: content/media/${name}, and link to /media/${name}`,
        );
  const paths = [...addresses.values()].flatMap((own) => [...own.keys()]);
  const slugs = paths.map((one) => posix.basename(one));
  const near = nearest(name, slugs);
  return linkWarning(
    url,
    `Without a slash before it the link leads to ${path}, where there is no page.`,
    near === undefined
      ? 'Write it from the root of the site on: /blog/…/'
      : paths[slugs.indexOf(near)],
  );
}
