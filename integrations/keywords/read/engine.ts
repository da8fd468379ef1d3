import type { Engine } from '../row.ts';

const NAMES: [Engine, RegExp][] = [
  ['bing', /bing/i],
  ['yandex', /yandex|яндекс/i],
  ['google', /google|gsc|search.?console/i],
];

/** Whose export a file is: as its name or folder says, else as its headings are written. */
export function engineOf(file: string, headings: readonly string[], utf16: boolean): Engine {
  // Folders above the data belong to the project, whose own name says nothing.
  const own = file.split('/').slice(-3).join('/');
  const named = NAMES.find(([, pattern]) => pattern.test(own));
  if (named) return named[0];
  const all = headings.join(' ').toLowerCase();
  if (/\p{Script=Cyrillic}|demand|impression position/u.test(all)) return 'yandex';
  if (utf16 || /(?:^| )(?:search )?keywords?\b|appeared in search/.test(all)) return 'bing';
  return 'google';
}
