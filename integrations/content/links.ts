import { posix } from 'node:path';
import { addressKey } from '../kit/address.ts';
import { nearest } from '../kit/nearest.ts';
import { linkWarning, type LinkWords, type Targets } from './link-targets.ts';
import { checkAway, pathOnSite } from './links-away.ts';
import { isMediaFile } from './media-file.ts';
import { belowPage, checkBareAddress, resolveLink } from './relative-links.ts';
import { decoded } from './decoded.ts';

/**
 * What is wrong with a link within the site; undefined for a good one, and for links that lead away. `base` is the address
 * of the page that it stands on, where one is known: links without a slash before them begin there.
 */
export function checkLink(
  url: string,
  file: string,
  targets: Targets,
  base?: string,
): LinkWords | undefined {
  const path = decoded(url.replace(/[?#].*$/, ''));
  if (/^[^/:#?]*\.mdx?$/i.test(path) || /^\.{1,2}\/.*\.mdx?$/i.test(path))
    return linkToFile(url, posix.join(posix.dirname(file), path), targets);
  if (path.startsWith('//')) return undefined;
  if (/^[a-z][a-z\d+.-]*:/i.test(path)) {
    const own = pathOnSite(url, targets.home);
    const words = own === undefined ? checkAway(url) : checkLink(own, file, targets);
    return words && { ...words, found: url };
  }
  if (path === '' && url !== '') return undefined;
  if (!path.startsWith('/')) return checkRelative(url, file, targets, base);
  if (path.startsWith('/media/') && targets.files.has(`content${path}`))
    targets.linked(`content${path}`);
  if (path.startsWith('/media/') || /\.\w{1,5}$/.test(path))
    return isMediaFile(path) && !hasFile(path, targets)
      ? linkWarning(
          url,
          `There is no file ${path}.`,
          `Put it there: ${path.startsWith('/media/') ? 'content' : 'public'}${path}`,
        )
      : undefined;
  return checkPage(url, path, targets);
}

function checkRelative(url: string, file: string, targets: Targets, base?: string) {
  const bare = checkBareAddress(url);
  if (bare || base === undefined) return bare;
  const path = resolveLink(url, base);
  const found = checkLink(path, file, targets);
  // The front page has every other below it: there only what is wrong in itself is.
  const front = targets.locales.some((id) => base === `/${id}/`) || base === '/';
  if (!found && (front || isKnown(path, targets))) return undefined;
  const words = belowPage(url, path, base, file, targets) ?? found;
  return words && { ...words, found: url };
}

/** Whether there is a page or file at a path. */
function isKnown(path: string, targets: Targets): boolean {
  const { own, locale, prefix } = inLanguage(path, targets.locales);
  return hasFile(path, targets) || isTaken(own, prefix, targets) || !!pageAt(own, locale, targets);
}

const isTaken = (slashed: string, prefix: string, { others }: Targets) =>
  others.has(addressKey(prefix + slashed)) || others.has(addressKey(slashed));

/** A page without a translation is shown in the default language. */
const pageAt = (slashed: string, locale: string, { addresses, locales }: Targets) =>
  [locale, locales[0] ?? ''].map((id) => addresses.get(id)?.get(slashed)).find(Boolean);

/** The language of a path, and the path within it, with a slash at its end. */
function inLanguage(path: string, locales: readonly string[]) {
  const slashed = path.endsWith('/') ? path : `${path}/`;
  const [first = '', ...rest] = slashed.slice(1).split('/');
  return locales.slice(1).includes(first)
    ? { own: `/${rest.join('/')}`, locale: first, prefix: `/${first}` }
    : { own: slashed, locale: locales[0] ?? '', prefix: '' };
}

const hasFile = (path: string, { files }: Targets) =>
  files.has(`public${path}`) || files.has(`content${path}`);

function checkPage(url: string, path: string, targets: Targets): LinkWords | undefined {
  const { addresses, locales, collections } = targets;
  const { own: slashed, locale, prefix } = inLanguage(path, locales);
  const found = pageAt(slashed, locale, targets);
  if (found?.public) return undefined;
  if (found)
    return linkWarning(
      url,
      'The page is not public, so visitors would find nothing there.',
      'Publish it, or take the link out.',
    );
  if (slashed === '/' || isTaken(slashed, prefix, targets)) return undefined;
  const route = collections.find(
    (collection) => collection.route && matches(collection.route, slashed),
  );
  if (!route) return undefined;
  const paths = [
    ...(addresses.get(locale)?.keys() ?? []),
    ...(addresses.get(locales[0] ?? '')?.keys() ?? []),
  ];
  const last = slashed.split('/').at(-2)!;
  const alike = paths.filter((one) => matches(route.route!, one));
  const near =
    nearest(
      last,
      alike.map((one) => one.split('/').at(-2)!),
    ) ?? undefined;
  const better =
    near !== undefined
      ? alike.find((one) => one.split('/').at(-2) === near)
      : nearest(slashed, paths);
  return linkWarning(url, 'The link leads to no page of the site.', better && prefix + better);
}

const matches = (route: string, path: string): boolean => {
  const [before = '', after = ''] = route.split(':slug');
  const slug =
    path.startsWith(before) && path.endsWith(after) ? path.slice(before.length, -after.length) : '';
  return slug !== '' && !slug.includes('/');
};

function linkToFile(url: string, file: string, { addresses, locales }: Targets): LinkWords {
  const all = [...addresses].flatMap(([locale, own]) =>
    [...own.values()].map((one) => ({ ...one, locale })),
  );
  const target = all.find(({ entry }) => entry?.file === file);
  const prefix = target && target.locale !== locales[0] ? `/${target.locale}` : '';
  return linkWarning(
    url,
    'The link leads to a file of content; visitors need the address of its page.',
    target && prefix + target.path,
  );
}
