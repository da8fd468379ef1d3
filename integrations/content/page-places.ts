import { nearest } from '../kit/nearest.ts';
import { decodedName } from './decoded.ts';
import type { ContentEntry } from './entry.ts';
import type { LinkWords } from './link-targets.ts';
import { walk } from './schema-walk.ts';

/** Names compared by their letters and digits alone, whichever way an id is made of a heading. */
const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Places that pages have whatever is written on them: those of browsers, layouts and footnotes. */
const ALWAYS = /^(?:(?:top|main|related)$|:~:|user-content-|fn)/;

/** What is wrong with a link to a place on its own page (`#steps`); undefined for a good one and any other link. */
export function checkPlace(url: string, places: readonly string[]): LinkWords | undefined {
  if (url === '#')
    return {
      code: 'MQ1405',
      severity: 'warning',
      message: 'The link leads to no place.',
      found: '#',
      fix: '#place or /page/',
    };
  const name = /^#(.+)$/.exec(decodedName(url))?.[1];
  if (name === undefined || ALWAYS.test(name)) return undefined;
  const known = new Set(places.map(plain));
  // Of two headings that are alike the second has a number at its end.
  if (known.has(plain(name)) || known.has(plain(name.replace(/-\d+$/, '')))) return undefined;
  const ids = places.map((place) => place.trim().toLowerCase().replaceAll(' ', '-'));
  const near = nearest(name, ids);
  return {
    code: 'MQ1405',
    severity: 'warning',
    message: 'The link leads to a place that is not on this page.',
    found: url,
    fix: near
      ? `#${near}`
      : ids.length > 0
        ? `The page has ${ids.map((id) => `#${id}`).join(', ')}.`
        : 'A page has places where its headings are: ## Steps is #steps.',
  };
}

/** Places of the blocks of a page and of their titles; headings within their texts have none. */
export function placesOfBlocks({ source }: Pick<ContentEntry, 'source'>): string[] {
  const { blocks } = (source.data ?? {}) as { blocks?: unknown };
  const places: string[] = [];
  if (!Array.isArray(blocks)) return places;
  walk(undefined, blocks, (value, path) => {
    if (typeof value !== 'string') return;
    if (path.at(-1) === 'id') places.push(value, `${value}-title`);
  });
  return places;
}
