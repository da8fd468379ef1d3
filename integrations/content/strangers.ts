import { nearest } from '../kit/nearest.ts';
import type { Problem } from '../kit/problem.ts';
import { MEDIA } from './media.ts';
import type { Collection } from './options.ts';
import { SITE } from './read-site.ts';
import { REDIRECTS } from './redirects.ts';

/** What other generators call their folders. */
const OTHER_NAMES: readonly [RegExp, string][] = [
  [/^(?:posts?|articles?|news|journal|entries)$/, 'blog'],
  [/^(?:pages?|landings?|landing-pages)$/, 'landing'],
  [/^(?:categories|topics)$/, 'tags'],
  [/^(?:people|team|writers)$/, 'authors'],
  [/^(?:images?|img|pictures|assets|static|uploads|files)$/, 'media'],
  [/^(?:announcements|popups?|modals?)$/, 'splash'],
];

/**
 * Folders and files beside the collections that nothing reads: content in a folder `content/posts` would never be seen, and
 * nobody would say so. `others` are folders and files that someone else reads.
 */
export function findStrangers(
  files: readonly string[],
  collections: readonly Collection[],
  others: readonly string[],
): Problem[] {
  const known = [
    ...new Set([...collections.map(({ base }) => base), MEDIA, SITE, REDIRECTS, ...others]),
  ];
  const isRead = (file: string) => known.some((one) => file === one || file.startsWith(`${one}/`));
  const strange = files.filter((file) => file.startsWith('content/') && !isRead(file));
  const strangers = new Set(strange.map((file) => file.split('/').slice(0, 2).join('/')));
  return [...strangers].sort().map((stranger) => {
    const isFile = files.includes(stranger);
    const meant = likely(stranger, known);
    const what = isFile ? 'file' : 'folder';
    return {
      code: 'MQ1006',
      severity: 'warning',
      file: stranger,
      message: `Nothing reads this ${what}.`,
      found: stranger,
      fix: meant
        ? files.includes(meant) || (!isFile && files.some((file) => file.startsWith(`${meant}/`)))
          ? `Move what it holds: ${meant}`
          : `Rename the ${what}: ${meant}`
        : `What is read below content: ${known
            .map((one) => one.slice('content/'.length))
            .sort()
            .join(', ')}.`,
    };
  });
}

/** What was probably meant: the same name with another ending, another generator’s word, or a similar one. */
function likely(stranger: string, known: readonly string[]): string | undefined {
  const name = stranger.slice('content/'.length).toLowerCase();
  const same = known.find(
    (one) => one.replace(/\.yaml$/, '') === `content/${name.replace(/\.\w+$/, '')}`,
  );
  const word = OTHER_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  const names = known.map((one) => one.slice('content/'.length));
  const near =
    word ??
    nearest(
      name,
      names.filter((one) => one[0] === name[0]),
    );
  return same ?? (near && `content/${near}`);
}
